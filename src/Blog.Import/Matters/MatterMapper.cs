using System.Collections.Immutable;
using Blog.Data.Nodes;
using Blog.Import.Foreign;
using Blog.Reading.Unwritten;

namespace Blog.Import.Matters;

/// <summary>Maps the front matter of one document: keys of other generators in, those of this program out.</summary>
/// <param name="options">What decides how it is read.</param>
/// <param name="remarks">Gets what is worth a remark.</param>
internal sealed class MatterMapper(MatterOptions options, MatterRemarks remarks)
{
    /// <summary>Maps the front matter of a document. Whatever is in it, there is a result.</summary>
    public CarriedMatter Map(ForeignDocument document)
    {
        var dated = DatedMatter.Of(document.Matter, options.Dates);
        var said = UnwrittenReader.Visibility(dated, options.Dates.Zone);
        var lookup = new MatterLookup(said.Rest);
        var fields = new MatterFields(lookup, options, document, remarks);
        var date = fields.Date();
        var (tags, categories, series) = (fields.Words("tags"), fields.Words("categories"), fields.Series());
        var reasons = new HoldingReasons(document, options, remarks);
        var isHeldBack = reasons.IsHeldBack(said, date, fields, tags.Concat(categories));
        var own = ImmutableArray.CreateBuilder<DataEntry>();
        Add(own, "title", fields.Title());
        Add(own, "date", date is { } day ? Made.Text(day.ToIso()) : null);
        Add(own, "updated", fields.Updated(date));
        Add(own, "description", TextOf(Made.OneLine(lookup.Take("description"))));
        Add(own, "authors", fields.Authors());
        Add(own, "tags", ListOf(tags));
        Add(own, "categories", ListOf(categories));
        Add(own, "series", series.Name);
        Add(own, "series_part", series.Part);
        Add(own, "draft", isHeldBack ? Made.Flag(true) : null);
        Add(own, "expires", fields.Expires(said.Until));
        Add(own, "canonical", fields.Canonical());
        Add(own, "crossposts", fields.Copies());
        Add(own, "image", fields.Image());
        Add(own, "toc", fields.Flag(KeyFate.Contents));
        Add(own, "math", fields.Flag(KeyFate.Math));
        Add(own, "comments", fields.NoComments());
        var language = fields.Language();
        Add(own, "lang", TextOf(language));
        Add(own, "id", fields.Id());
        var addresses = fields.Addresses();
        var (kept, meta) = new LeftOverKeys(document, remarks).Sort(lookup, fields.ToMeta);
        return new CarriedMatter(document, own.ToImmutable())
        {
            Kept = kept,
            Meta = meta,
            IsHeldBack = isHeldBack,
            Reach = said.Reach,
            From = said.From,
            Date = date,
            Language = language,
            Tags = tags,
            Categories = categories,
            Series = series.Text,
            SaidAddresses = addresses,
        };
    }

    private static void Add(ImmutableArray<DataEntry>.Builder entries, string key, DataNode? value)
    {
        if (value is not null)
            entries.Add(Made.Entry(key, value));
    }

    private static DataScalar? TextOf(string? text) => text is null ? null : Made.Text(text);

    private static DataList? ListOf(ImmutableArray<string> texts) => texts.IsEmpty ? null : Made.List(texts);
}
