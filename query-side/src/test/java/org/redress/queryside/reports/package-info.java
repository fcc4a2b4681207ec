/** Proves that reports give the figures somebody else computed over real histories, and what they do at the edges. */
@NullMarked
package org.redress.queryside.reports;

import org.jspecify.annotations.NullMarked;
