/** The first account of an installation, and those of a demonstration. */
@NullMarked
package org.redress.standalone.accounts;

import org.jspecify.annotations.NullMarked;
