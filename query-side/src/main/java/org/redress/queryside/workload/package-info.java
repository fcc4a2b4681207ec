/** Open cases by person. Depends on shared-events and infra's delivery. */
@NullMarked
package org.redress.queryside.workload;

import org.jspecify.annotations.NullMarked;
