using System.Collections.Immutable;
using Blog.Engine;
using Blog.Model.Clippings;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Reading.Clippings;

/// <summary>Makes one book of all clippings. When a link was clipped twice in a month, the first stays. Always makes a
/// book, which may be empty.</summary>
internal sealed class BindClippings : IModule<ClippingsRead, ClippingBook>
{
    /// <inheritdoc/>
    public ImmutableArray<Document<ClippingBook>> Run(
        ImmutableArray<Document<ClippingsRead>> documents,
        ModuleContext context
    )
    {
        var kept = ImmutableArray.CreateBuilder<Clipping>();
        foreach (var same in documents.SelectMany(d => d.Value.Clippings).GroupBy(c => (c.Month, c.Identity)))
        {
            kept.Add(same.First());
            foreach (var other in same.Skip(1))
                context.Report(
                    DiagnosticCatalogue
                        .ClippedTwice.At(other.Place, other.Url)
                        .WithNote("the first time", same.First().Place)
                );
        }

        return
        [
            new Document<ClippingBook>(
                null,
                new ClippingBook([.. kept.OrderBy(c => c.Month)]),
                Fingerprint.Of([.. documents.Select(d => d.Fingerprint)])
            ),
        ];
    }
}
