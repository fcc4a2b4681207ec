/**
 * Finding cases by number, phone, customer and words, in Chinese and English at once. The index is a read model in files of its
 * own, filled from the journal. Depends on shared-events, infra's delivery and web frame, and the timeline's words of an event.
 */
@NullMarked
package org.redress.queryside.search;

import org.jspecify.annotations.NullMarked;
