@NullMarked
package org.redress.infra.desk;

import org.jspecify.annotations.NullMarked;
