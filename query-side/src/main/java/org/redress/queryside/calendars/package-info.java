/**
 * What a calendar says: working days of a year, elapsed working time, due times with their receipt, nth working days. Pure
 * functions of a calendar and the question; depends on shared-events, on the reports' way of writing, and on no table.
 */
@NullMarked
package org.redress.queryside.calendars;

import org.jspecify.annotations.NullMarked;
