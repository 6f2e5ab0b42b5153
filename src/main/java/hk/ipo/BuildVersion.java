package hk.ipo;

import hk.ipo.job.CodeVersion;

import picocli.CommandLine.IVersionProvider;

/** What the program answers when asked for its version. */
final class BuildVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"hk-ipo-report " + CodeVersion.read()};
    }
}
