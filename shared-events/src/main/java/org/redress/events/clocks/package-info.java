/**
 * Clocks as a pure function of a case's events, its pack and its calendars: both sides read them here and come to the same.
 * Depends on the events and on working time only.
 */
@NullMarked
package org.redress.events.clocks;

import org.jspecify.annotations.NullMarked;
