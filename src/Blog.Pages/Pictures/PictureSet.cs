using System.Collections.Immutable;
using Blog.Images.Scaling;
using Blog.Reading.Documents;
using Blog.Text;

namespace Blog.Pages.Pictures;

/// <summary>The pictures that are made of one for a place.</summary>
/// <param name="original">The path of the author's picture.</param>
/// <param name="traits">The picture.</param>
/// <param name="plan">What is made of it.</param>
/// <param name="sizes">How wide the place shows it: the attribute <c>sizes</c> of HTML.</param>
internal sealed class PictureSet(SitePath original, PictureTraits traits, PicturePlan plan, string sizes)
{
    /// <summary>How large the author's picture is seen, in pixels.</summary>
    public ImageSize Size => new(traits.Width, traits.Height);

    /// <summary>Its average colour; null when something shines through it.</summary>
    public string? Colour => traits.Colour;

    /// <summary>How wide the place shows it.</summary>
    public string Sizes => sizes;

    /// <summary>The width of the smallest, in pixels.</summary>
    public int LeastWidth => plan.Widths[0];

    /// <summary>The one that every program shows.</summary>
    public SitePath Plain => plan.KeepsOriginal ? original : FileOf(plan.Widths[^1], plan.Plain).Path;

    /// <summary>The size of <see cref="Plain"/>, in pixels.</summary>
    public ImageSize PlainSize
    {
        get
        {
            var width = plan.Widths[^1];
            return new ImageSize(width, int.Max(1, (int)double.Round((double)traits.Height * width / traits.Width)));
        }
    }

    /// <summary>The others by format, best first: the widths of each, ascending.</summary>
    public ImmutableArray<ImmutableArray<PictureFile>> Sources =>
        [.. plan.Formats.Select(f => plan.WidthsIn(f).Select(w => FileOf(w, f)).ToImmutableArray())];

    private PictureFile FileOf(int width, PictureCoding coding) =>
        new(original, width, PictureFile.ExtensionOf(coding));
}
