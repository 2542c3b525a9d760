using System.Collections.Immutable;

namespace Blog.Engine;

/// <summary>Sorts pipelines so that each comes after those it reads.</summary>
internal static class PipelineLevels
{
    /// <summary>The pipelines in levels. Those of one level do not read one another and may run in parallel.</summary>
    /// <param name="pipelines">The pipelines to sort.</param>
    /// <param name="earlier">Pipelines that run before all of them.</param>
    public static ImmutableArray<ImmutableArray<Pipeline>> Of(
        ImmutableArray<Pipeline> pipelines,
        ImmutableArray<Pipeline> earlier
    )
    {
        var levels = ImmutableArray.CreateBuilder<ImmutableArray<Pipeline>>();
        var placed = earlier.ToHashSet();
        var left = pipelines.ToList();
        while (left.Count > 0)
        {
            ImmutableArray<Pipeline> ready = [.. left.Where(p => p.Reads.All(placed.Contains))];
            // They cannot read one another in a circle: a pipeline exists before those that read it.
            if (ready.IsEmpty)
                throw new InvalidOperationException(
                    "These pipelines read others that are not in the list: "
                        + $"{string.Join(", ", left.Select(p => p.Name))}."
                );
            levels.Add(ready);
            placed.UnionWith(ready);
            left.RemoveAll(ready.Contains);
        }

        return levels.ToImmutable();
    }
}
