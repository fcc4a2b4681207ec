/** Whole pages over a real server: what readers see, in both languages, and that every number leads to its cases. */
@NullMarked
package org.redress.queryside.pages;

import org.jspecify.annotations.NullMarked;
