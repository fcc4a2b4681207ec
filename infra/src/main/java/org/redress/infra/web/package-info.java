/**
 * What every page shares: frame, fragments, error pages, languages, dates, message files, styles and scripts. It has no page
 * of its own; a page's module contributes its {@link org.redress.infra.web.Tab tabs} and {@link
 * org.redress.infra.web.MessageBundle messages}. Depends on Spring MVC and Thymeleaf, on no other part.
 */
@NullMarked
package org.redress.infra.web;

import org.jspecify.annotations.NullMarked;
