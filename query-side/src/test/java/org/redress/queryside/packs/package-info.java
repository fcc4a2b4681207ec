/** Which versions of packs and calendars count when. */
@NullMarked
package org.redress.queryside.packs;

import org.jspecify.annotations.NullMarked;
