using System.Collections.Immutable;
using Blog.Engine;
using Blog.Reading.Documents;
using Blog.Text;

namespace Blog.Reading.Data;

/// <summary>Reports data files whose names differ only in their extension or folder.</summary>
internal sealed class CheckNames : IModule<DataFile, DataFile>
{
    /// <inheritdoc/>
    public ImmutableArray<Document<DataFile>> Run(ImmutableArray<Document<DataFile>> documents, ModuleContext context)
    {
        var byName = documents.GroupBy(d => d.Value.Name, StringComparer.Ordinal).ToList();
        foreach (var clash in byName.Where(g => g.Count() > 1))
        {
            var first = clash.First().Value;
            context.Report(
                DiagnosticCatalogue
                    .DataNameTaken.At(clash.Last().Value.Source.At(0, 0), clash.Key)
                    .WithNote("the other file", first.Source.At(0, 0))
            );
        }

        return [.. byName.Select(g => g.First())];
    }
}
