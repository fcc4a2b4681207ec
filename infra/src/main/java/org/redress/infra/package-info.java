/** Stores and carries; knows no side. */
@NullMarked
package org.redress.infra;

import org.jspecify.annotations.NullMarked;
