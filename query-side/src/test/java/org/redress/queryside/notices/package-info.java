@NullMarked
package org.redress.queryside.notices;

import org.jspecify.annotations.NullMarked;
