@NullMarked
package org.redress.commandside.cases.batch;

import org.jspecify.annotations.NullMarked;
