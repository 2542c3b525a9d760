using Blog.Import.Dates;
using Blog.Import.Foreign;
using Blog.Reading.Unwritten;

namespace Blog.Import.Matters;

/// <summary>Decides whether a document is a draft here, and says why. What was held back stays held back.</summary>
/// <param name="document">The document.</param>
/// <param name="options">What decides how front matter is read.</param>
/// <param name="remarks">Gets the reason.</param>
internal sealed class HoldingReasons(ForeignDocument document, MatterOptions options, MatterRemarks remarks)
{
    /// <summary>Whether it is held back.</summary>
    /// <param name="said">What its front matter says, with its dates as this program writes them.</param>
    /// <param name="date">Its date; null for none.</param>
    /// <param name="fields">Its other values.</param>
    /// <param name="terms">Its tags and categories.</param>
    public bool IsHeldBack(StatedVisibility said, ForeignDate? date, MatterFields fields, IEnumerable<string> terms)
    {
        if (Reason(said, date, fields, terms) is not { } reason)
            return false;
        remarks.Add(RemarkKind.HeldBack, reason, "a draft here", document);
        return true;
    }

    private string? Reason(StatedVisibility said, ForeignDate? date, MatterFields fields, IEnumerable<string> terms)
    {
        if (said.IsHeldBack)
            return said.By ?? "draft: true";
        // A date that only this program understands must not open what was closed.
        if (UnwrittenReader.Visibility(document.Matter, options.Dates.Zone) is { IsHeldBack: true } before)
            return before.By ?? "draft: true";
        if (document.HeldBackBy is { } by)
            return by;
        if (ClosedKeys.Find(document.Matter, terms) is { } closed)
            return closed;
        if (fields.HasUnclearExpiry)
            return "an expiry that is not a date";
        return document.Kind == ForeignKind.Post && date is null ? "a post without a date" : null;
    }
}
