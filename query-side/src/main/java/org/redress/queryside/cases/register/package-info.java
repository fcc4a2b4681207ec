/** One row per case: search, filters, lists. Depends on shared-events and infra's delivery. */
@NullMarked
package org.redress.queryside.cases.register;

import org.jspecify.annotations.NullMarked;
