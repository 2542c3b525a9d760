using System.Text.RegularExpressions;
using Blog.Rules.Repository;

namespace Blog.Rules.Files;

public partial class WorkflowRules
{
    private const string Folder = ".github/workflows";

    [Fact]
    public void An_action_is_named_by_its_commit() =>
        HouseRule.Holds(
            "What a workflow uses is named by its commit of 40 digits, with its version behind it: "
                + "'@<commit> # v1.2.3'.",
            "Look up the commit that the version's tag points to; a tag can be moved to other code.",
            Named.SelectMany(f => Unpinned(f, RepositoryRoot.Read(f)!))
        );

    [Fact]
    public void A_workflow_may_read_and_a_job_says_what_else_it_needs() =>
        HouseRule.Holds(
            "A workflow's own permissions are 'contents: read' alone.",
            "Write 'permissions:' with 'contents: read' at the top, and what else a job needs into that job.",
            Workflows
                .Where(f => !ReadsOnly().IsMatch(RepositoryRoot.Read(f)!))
                .Select(f => f + " has other permissions")
        );

    [Fact]
    public void A_script_gets_values_from_its_environment_alone() =>
        HouseRule.Holds(
            "A 'run' has no expression '${{ … }}' in its text: a value could be a command.",
            "Put the value into 'env' and write \"$NAME\".",
            Named.SelectMany(f => Interpolated(f, RepositoryRoot.Read(f)!))
        );

    [Fact]
    public void A_site_is_published_from_the_packages_of_the_lock_files()
    {
        Assert.Contains("uses: ./\n", RepositoryRoot.Read(Folder + "/pages.yml")!, StringComparison.Ordinal);
        var text = RepositoryRoot.Read(".github/action.sh")!;
        var restored = text.IndexOf("dotnet restore \"$source/src/Blog\" --locked-mode", StringComparison.Ordinal);
        Assert.InRange(restored, 0, text.IndexOf("dotnet build", StringComparison.Ordinal));
        // A command that restores by itself would do so unlocked.
        Assert.All(BuildCommand().Matches(text[restored..]), m => Assert.Contains("--no-restore", m.Value));
    }

    [Fact]
    public void A_new_blog_uses_the_actions_that_this_repository_uses()
    {
        var here = Actions(Folder + "/pages.yml").Concat(Actions("action.yml")).ToList();
        var there = Actions("src/Blog/Commands/NewSites/Files/pages.yml").ToList();
        Assert.NotEmpty(there);
        Assert.All(there, action => Assert.Contains(action, here));
    }

    [Theory]
    [InlineData("      - run: echo ${{ inputs.title }}\n", 1)]
    [InlineData("      - run: |\n          echo\n          echo ${{ inputs.title }}\n", 1)]
    [InlineData("      - name: Say it\n        run: >-\n          echo ${{ inputs.title }}\n", 1)]
    [InlineData("      - run: |\n          echo\n        env:\n          TITLE: ${{ inputs.title }}\n", 0)]
    [InlineData("      - run: |\n          echo\n\n      - if: ${{ inputs.title }}\n", 0)]
    public void An_expression_in_a_script_is_seen(string text, int offences) =>
        Assert.Equal(offences, Interpolated("a.yml", text).Count());

    [Theory]
    [InlineData("      - uses: actions/checkout@v5\n", 1)]
    [InlineData("      - uses: actions/checkout@main # v5.0.1\n", 1)]
    [InlineData("      - uses: actions/checkout@93cb6ef # v5.0.1\n", 1)]
    [InlineData("      - uses: actions/checkout@93cb6efe18208431cddfb8368fd83d5badbf9bfd\n", 1)]
    [InlineData("      - uses: actions/checkout@93cb6efe18208431cddfb8368fd83d5badbf9bfd # v5.0.1\n", 0)]
    [InlineData("        uses: 'actions/checkout@v5'\n", 1)]
    [InlineData("      - { uses: actions/checkout@v5, name: Clone }\n", 1)]
    [InlineData("        \"uses\": actions/checkout@v5\n", 1)]
    [InlineData("    uses: owner/repository/.github/workflows/shared.yml@main\n", 1)]
    [InlineData("      - uses: docker://alpine:3\n", 1)]
    [InlineData("      - uses: ./.github/actions/own\n", 0)]
    [InlineData("      # uses: actions/checkout@v5\n", 0)]
    [InlineData("      - run: echo it uses nothing\n", 0)]
    public void An_action_that_can_change_is_seen(string text, int offences) =>
        Assert.Equal(offences, Unpinned("a.yml", text).Count());

    // The last two are of the blogs that 'blog new site' starts, and of those that many machines build.
    private static IEnumerable<string> Workflows =>
        new[] { ".yml", ".yaml" }
            .SelectMany(e => RepositoryRoot.Files(Folder, e))
            .Append("src/Blog/Commands/NewSites/Files/pages.yml")
            .Append("docs/pages-in-shards.yml");

    private static IEnumerable<string> Actions(string path) =>
        Use().Matches(RepositoryRoot.Read(path)!).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal);

    // What can name other people's actions: the workflows and the action of this repository.
    private static IEnumerable<string> Named => Workflows.Append("action.yml");

    private static IEnumerable<string> Interpolated(string path, string text)
    {
        int? script = null;
        foreach (var (index, line) in text.Split('\n').Index())
        {
            var indent = line.Length - line.TrimStart().Length;
            if (line.Trim().Length > 0 && indent <= script)
                script = null;
            if (Script().Match(line) is { Success: true } run)
                script = run.Groups["key"].Index;
            if (script is not null && line.Contains("${{", StringComparison.Ordinal))
                yield return $"{path}:{index + 1} {line.Trim()}";
        }
    }

    private static IEnumerable<string> Unpinned(string path, string text) =>
        text.Split('\n')
            .Index()
            .Where(l => !l.Item.TrimStart().StartsWith('#') && IsUnpinned(l.Item))
            .Select(l => $"{path}:{l.Index + 1} {l.Item.Trim()}");

    private static bool IsUnpinned(string line) =>
        Use().Match(line) is { Success: true } use
        && !use.Groups["what"].Value.StartsWith("./", StringComparison.Ordinal)
        && !Pinned().IsMatch(use.Value);

    [GeneratedRegex("""(?<![\w-])uses["']?\s*:\s*["']?(?<what>[^\s"',}]+).*""")]
    private static partial Regex Use();

    [GeneratedRegex("""^\s*(?:- )?(?<key>run)\s*:""")]
    private static partial Regex Script();

    [GeneratedRegex("""@[0-9a-f]{40}["']? # v\d+(\.\d+)*\s*$""")]
    private static partial Regex Pinned();

    [GeneratedRegex(@"^permissions:\n  contents: read\n(?!  )", RegexOptions.Multiline)]
    private static partial Regex ReadsOnly();

    [GeneratedRegex("dotnet (build|run|publish|test) .*")]
    private static partial Regex BuildCommand();
}
