package org.redress.infra.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.Compression;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Wires what every page shares. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebSettings.class)
@Import({FrameAdvice.class, FrontDoor.class, LastResort.class, PageMvc.class, PaperFoot.class})
public class WebConfiguration {

    @Bean
    MessageBundle sharedMessages() {
        return new MessageBundle("org/redress/infra/web/messages");
    }

    @Bean
    MessageSource messageSource(List<MessageBundle> bundles) {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasenames(bundles.stream().map(MessageBundle::basename).toArray(String[]::new));
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }

    @Bean
    LocaleResolver localeResolver() {
        return new ChosenLanguage();
    }

    @Bean
    Frames frames(
            List<Tab> tabs,
            LocaleResolver chosen,
            MessageSource messages,
            WebSettings settings,
            ObjectProvider<Visiting> visiting,
            ObjectProvider<DayNames> days) {
        return new Frames(
                tabs,
                chosen,
                messages,
                settings,
                visiting.getIfAvailable(() -> Visiting.UNGUARDED),
                days.getIfAvailable(() -> DayNames.NONE));
    }

    @Bean
    ErrorPages errorPages(Frames frames) {
        return new ErrorPages(frames);
    }

    /** Replaces Boot's resolver by its name: a template lies beside its page's class. */
    @Bean
    ClassLoaderTemplateResolver defaultTemplateResolver() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("org/redress/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        return resolver;
    }

    /** Lets templates name an asset plainly and get the address with its content's hash. */
    @Bean
    ResourceUrlEncodingFilter resourceUrlEncodingFilter() {
        return new ResourceUrlEncodingFilter();
    }

    @Bean
    Correlation correlation() {
        return new Correlation();
    }

    @Bean
    SafeHeaders safeHeaders() {
        return new SafeHeaders();
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> compressing() {
        Compression compression = new Compression();
        compression.setEnabled(true);
        return factory -> factory.setCompression(compression);
    }
}
