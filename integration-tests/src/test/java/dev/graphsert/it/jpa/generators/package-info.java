/** Entities whose generators are declared for this package. */
@SequenceGenerator(name = "ofPackage", sequenceName = "package_numbers", allocationSize = 4)
@SequenceGenerator(name = "ofPackageToo", sequenceName = "more_numbers", allocationSize = 7)
package dev.graphsert.it.jpa.generators;

import jakarta.persistence.SequenceGenerator;
