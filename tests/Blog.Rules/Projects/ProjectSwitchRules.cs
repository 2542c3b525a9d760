using System.Xml.Linq;
using Blog.Rules.Repository;

namespace Blog.Rules.Projects;

/// <summary>The build's own walls stay up: no project switches one off.</summary>
public class ProjectSwitchRules
{
    private static readonly Dictionary<string, string> Switches = new(StringComparer.Ordinal)
    {
        ["IsAotCompatible"] = "true",
        ["TreatWarningsAsErrors"] = "true",
        ["EnforceCodeStyleInBuild"] = "true",
        ["GenerateDocumentationFile"] = "true",
        ["DisableTransitiveProjectReferences"] = "true",
        ["RestorePackagesWithLockFile"] = "true",
        ["Nullable"] = "enable",
        ["Deterministic"] = "true",
        ["InvariantGlobalization"] = "true",
    };

    private static readonly (string Path, XElement Property)[] Properties =
    [
        .. Files()
            .SelectMany(f =>
                XDocument
                    .Parse(RepositoryRoot.Read(f)!)
                    .Descendants()
                    .Where(e => Switches.ContainsKey(e.Name.LocalName))
                    .Select(e => (f, e))
            ),
    ];

    [Fact]
    public void No_project_switches_a_wall_off() =>
        HouseRule.Holds(
            "Trimming and AOT safety, warnings as errors, code style, documentation and closed "
                + "references hold in every project.",
            "Mend what the switch complains about instead.",
            Properties
                .Where(p => p.Property.Value != Switches[p.Property.Name.LocalName])
                .Select(p => $"{p.Path} sets {p.Property.Name.LocalName} to '{p.Property.Value}'")
        );

    [Fact]
    public void Every_wall_is_switched_on_somewhere() =>
        HouseRule.Holds(
            "Each of the build's walls is switched on in a Directory.Build.props.",
            "Set it there again.",
            Switches
                .Keys.Where(s =>
                    !Properties.Any(p =>
                        p.Property.Name.LocalName == s
                        && p.Path.EndsWith("Directory.Build.props", StringComparison.Ordinal)
                    )
                )
                .Select(s => $"Directory.Build.props does not set {s}")
        );

    [Theory]
    [InlineData("BannedSymbols.txt")]
    [InlineData("BannedSymbols.Pure.txt")]
    [InlineData("BannedSymbols.Network.txt")]
    [InlineData("Microsoft.CodeAnalysis.BannedApiAnalyzers")]
    public void The_lists_of_banned_symbols_are_wired_into_every_room(string name) =>
        Assert.True(
            RepositoryRoot.Read("src/Directory.Build.props")!.Contains(name, StringComparison.Ordinal)
                && (
                    name.StartsWith("Micro", StringComparison.Ordinal) || RepositoryRoot.Read($"src/{name}") is not null
                ),
            $"src/Directory.Build.props no longer wires {name} in, or the file is gone. Cure: "
                + "put it back; the walls around disk, clock and network stand on it."
        );

    [Fact]
    public void Only_the_workspace_and_the_host_are_free_of_the_list_of_the_pure() =>
        Assert.Contains(
            "BannedSymbols.Pure.txt\" Condition=\"'$(MSBuildProjectName)' != 'Blog' And "
                + "'$(MSBuildProjectName)' != 'Blog.Workspace'\"",
            RepositoryRoot.Read("src/Directory.Build.props"),
            StringComparison.Ordinal
        );

    [Fact]
    public void Only_the_network_is_free_of_the_list_of_the_network() =>
        Assert.Contains(
            "BannedSymbols.Network.txt\" Condition=\"'$(MSBuildProjectName)' != 'Blog.Network'\"",
            RepositoryRoot.Read("src/Directory.Build.props"),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("System.Net.Http.HttpClient")]
    [InlineData("System.Net.Http.SocketsHttpHandler")]
    [InlineData("System.Net.Sockets.TcpClient")]
    public void What_asks_the_network_is_on_its_list(string type) =>
        Assert.Contains($"T:{type};", RepositoryRoot.Read("src/BannedSymbols.Network.txt"), StringComparison.Ordinal);

    [Fact]
    public void Every_project_has_its_lock_file() =>
        HouseRule.Holds(
            "Package versions are locked.",
            "Run 'dotnet restore' and commit packages.lock.json.",
            Files()
                .Where(f => f.EndsWith(".csproj", StringComparison.Ordinal))
                .Select(f => f[..f.LastIndexOf('/')] + "/packages.lock.json")
                .Where(f => RepositoryRoot.Read(f) is null)
                .Select(f => $"{f} is missing")
        );

    private static IEnumerable<string> Files() =>
        new[] { "Directory.Build.props" }.Concat(
            new[] { "src", "tests" }.SelectMany(d =>
                new[] { ".csproj", ".props", ".targets" }.SelectMany(e => RepositoryRoot.Files(d, e))
            )
        );
}
