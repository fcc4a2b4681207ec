/** The language of the specifications: given, when, then, and the mothers that make what they speak of. */
@NullMarked
package org.redress.commandside.spec;

import org.jspecify.annotations.NullMarked;
