@NullMarked
package org.redress.infra.files;

import org.jspecify.annotations.NullMarked;
