/** What models with one row per case share: the rows a batch touches, loaded once, changed in memory, written back. */
@NullMarked
package org.redress.queryside.folding;

import org.jspecify.annotations.NullMarked;
