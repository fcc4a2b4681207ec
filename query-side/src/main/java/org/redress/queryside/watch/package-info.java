/**
 * The supervisor's page: what is open, what broke, what is about to, who carries how much, what customers say. Every number
 * leads to the list of its cases. Depends on the reports' snapshot, the lists' filter and infra's frame.
 */
@NullMarked
package org.redress.queryside.watch;

import org.jspecify.annotations.NullMarked;
