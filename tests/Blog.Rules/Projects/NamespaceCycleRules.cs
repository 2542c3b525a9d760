using Blog.Rules.Repository;

namespace Blog.Rules.Projects;

/// <summary>Architecture law: namespaces inside a project are acyclic too.</summary>
public class NamespaceCycleRules
{
    public static TheoryData<string> Projects => [.. ProjectFile.Src.Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Namespaces_of_a_project_use_one_another_one_way(string project) =>
        HouseRule.Holds(
            "Namespaces inside a project are acyclic: the folder that uses another is not used by it.",
            "Move what both need into a folder below both, or hand it over as a parameter.",
            Cycles(NamespaceUses.Of(project, CodeBase.Src.Where(f => f.Project == project)))
        );

    [Fact]
    public void A_cycle_is_seen_through_a_name_that_needs_no_using() =>
        Assert.Single(
            Cycles(
                NamespaceUses.Of(
                    "Blog.Sample",
                    [
                        SourceFile.Parse(
                            "src/Blog.Sample/Door.cs",
                            "namespace Blog.Sample; class Door { object x = new Inner.Room(); }"
                        ),
                        SourceFile.Parse(
                            "src/Blog.Sample/Inner/Room.cs",
                            "namespace Blog.Sample.Inner; class Room { Door? door; }"
                        ),
                        SourceFile.Parse(
                            "src/Blog.Sample/Inner/Deep/Box.cs",
                            "namespace Blog.Sample.Inner.Deep; class Box { Room? room; }"
                        ),
                    ]
                )
            )
        );

    // Shortest first; a longer cycle is told only when no use in it is part of one already told.
    private static IEnumerable<string> Cycles(IReadOnlyList<NamespaceUse> uses)
    {
        var told = new HashSet<NamespaceUse>();
        foreach (
            var cycle in uses.Select(u => PathBack(u, uses).Prepend(u).ToList())
                .Where(c => c.Count > 1)
                .OrderBy(c => c.Count)
        )
        {
            if (cycle.Any(told.Contains))
                continue;
            told.UnionWith(cycle);
            yield return string.Join(", and ", cycle.Select(u => $"{u.From} -> {u.To} ({u.Example})"));
        }
    }

    // The shortest way from where the use leads back to where it starts; empty when there is none.
    private static List<NamespaceUse> PathBack(NamespaceUse use, IReadOnlyList<NamespaceUse> uses)
    {
        var paths = new Queue<List<NamespaceUse>>(
            uses.Where(u => u.From == use.To).Select(u => new List<NamespaceUse> { u })
        );
        var seen = new HashSet<string>(StringComparer.Ordinal) { use.To };
        while (paths.TryDequeue(out var path))
        {
            if (path[^1].To == use.From)
                return path;
            if (seen.Add(path[^1].To))
                uses.Where(u => u.From == path[^1].To).ToList().ForEach(u => paths.Enqueue([.. path, u]));
        }

        return [];
    }
}
