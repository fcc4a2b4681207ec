/** The data directory of one installation: what is in it, who holds it, and how a running server is found. */
@NullMarked
package org.redress.standalone.installation;

import org.jspecify.annotations.NullMarked;
