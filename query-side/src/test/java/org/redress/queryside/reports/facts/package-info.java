@NullMarked
package org.redress.queryside.reports.facts;

import org.jspecify.annotations.NullMarked;
