/**
 * Reports that repeat: the same question at the same position gives the same bytes. A pure fold over the facts of cases, the
 * figures taken from it, and one class per report. Verdicts come from the published language's clocks; nothing here judges.
 * May depend on the published language, on JSON and, for the API, on MVC.
 */
@NullMarked
package org.redress.queryside.reports;

import org.jspecify.annotations.NullMarked;
