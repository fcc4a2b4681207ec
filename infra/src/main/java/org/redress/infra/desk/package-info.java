/**
 * What belongs to one member of staff alone and is no history of any case: drafts, and how far somebody has read. Depends on
 * the small stores and the keys.
 */
@NullMarked
package org.redress.infra.desk;

import org.jspecify.annotations.NullMarked;
