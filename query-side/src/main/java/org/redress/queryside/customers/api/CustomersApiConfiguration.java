package org.redress.queryside.customers.api;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires what programs read about customers. */
@Configuration(proxyBeanMethods = false)
@Import({CustomersApi.class, CustomerFileApi.class})
public class CustomersApiConfiguration {}
