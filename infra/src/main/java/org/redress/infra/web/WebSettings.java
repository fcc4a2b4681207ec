package org.redress.infra.web;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may set for all pages.
 *
 * @param zone the zone in which times are shown and read
 */
@ConfigurationProperties("redress")
public record WebSettings(@DefaultValue("Asia/Shanghai") ZoneId zone) {}
