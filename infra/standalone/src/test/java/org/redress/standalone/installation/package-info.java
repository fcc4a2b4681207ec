@NullMarked
package org.redress.standalone.installation;

import org.jspecify.annotations.NullMarked;
