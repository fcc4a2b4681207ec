/**
 * Answers a decision needs from outside its stream: the pack in force, the pinned pack, the newest calendar. Folds of the
 * journal's small streams, kept in memory. Never reads a view.
 */
@NullMarked
package org.redress.commandside.facts;

import org.jspecify.annotations.NullMarked;
