using System.Collections.Immutable;

namespace Blog.Pipelines.Engine;

/// <summary>Sorts pipelines so that each comes after those it depends on.</summary>
internal static class PipelineLevels
{
    /// <summary>The pipelines in levels: those of one level do not depend on one another and may run side by
    /// side.</summary>
    /// <param name="pipelines">The pipelines to sort.</param>
    /// <param name="earlier">Pipelines that will have run before all of them.</param>
    public static ImmutableArray<ImmutableArray<Pipeline>> Of(
        ImmutableArray<Pipeline> pipelines,
        ImmutableArray<Pipeline> earlier
    )
    {
        var levels = ImmutableArray.CreateBuilder<ImmutableArray<Pipeline>>();
        var placed = earlier.Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        var left = pipelines.ToList();
        while (left.Count > 0)
        {
            ImmutableArray<Pipeline> ready = [.. left.Where(p => p.DependsOn.All(placed.Contains))];
            if (ready.IsEmpty)
                throw new InvalidOperationException(
                    "These pipelines depend on one another or on one that does not exist: "
                        + $"{string.Join(", ", left.Select(p => p.Name))}."
                );
            levels.Add(ready);
            placed.UnionWith(ready.Select(p => p.Name));
            left.RemoveAll(ready.Contains);
        }

        return levels.ToImmutable();
    }
}
