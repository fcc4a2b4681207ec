/** Calendars as published, in dated versions. */
@NullMarked
package org.redress.events.calendars;

import org.jspecify.annotations.NullMarked;
