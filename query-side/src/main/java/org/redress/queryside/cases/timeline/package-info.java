/** Every event of a case in order, for handlers and auditors. Depends on shared-events and infra's delivery. */
@NullMarked
package org.redress.queryside.cases.timeline;

import org.jspecify.annotations.NullMarked;
