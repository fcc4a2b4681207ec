/** What customers said when their cases were closed. Depends on shared-events and infra's delivery. */
@NullMarked
package org.redress.queryside.satisfaction;

import org.jspecify.annotations.NullMarked;
