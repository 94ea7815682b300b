package org.commonweal;

import java.io.File;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What every container test runs in: the whole application below the web, deployed once for all of them. */
@ArquillianSuiteDeployment
public class CommonwealArchive {

    @Deployment
    public static WebArchive create() {
        return ShrinkWrap.create(WebArchive.class, "commonweal-it.war")
                .addAsLibraries(new File("target/it-lib").listFiles())
                .addAsLibrary(new File(System.getProperty("commonweal.archive")), "commonweal-ejb.jar")
                .addPackages(true, Filters.include(".*(IT|IT\\$.*)\\.class"), "org.commonweal")
                .addPackage("org.commonweal.it")
                .addClass(CommonwealArchive.class)
                .addPackages(true, "org.assertj", "net.bytebuddy")
                .addAsWebInfResource("it-roles.xml", "glassfish-web.xml")
                .addAsWebInfResource("it-beans.xml", "glassfish-ejb-jar.xml")
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
    }
}
