/** One narrow row per case event, for reports as of any instant. Depends on shared-events and infra's delivery. */
@NullMarked
package org.redress.queryside.reports.facts;

import org.jspecify.annotations.NullMarked;
