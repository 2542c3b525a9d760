using System.Collections.Immutable;
using Blog.Import.Foreign;
using Blog.Import.Reports;
using Blog.Model;
using Blog.Reading.Unwritten;

namespace Blog.Import.Addresses;

/// <summary>Says of each old address what answers it here.</summary>
internal static class AddressAnswers
{
    /// <summary>The old addresses of documents, files, lists and redirects, each once, in ordinal order.</summary>
    /// <param name="blog">The blog.</param>
    /// <param name="plan">Where everything goes.</param>
    /// <param name="site">The old site and the new one.</param>
    public static ImmutableArray<ReportedAddress> Of(ForeignBlog blog, SitePlan plan, BlogHome site)
    {
        var redirects = plan
            .Redirects.DistinctBy(r => r.From, StringComparer.Ordinal)
            .ToDictionary(r => r.From, r => r.To, StringComparer.Ordinal);
        return
        [
            .. plan
                .Documents.SelectMany(d => OfDocument(d, plan.Claims))
                .Concat(plan.Files.Where(f => f.OldAddress is not null).Select(OfFile))
                .Concat(Lost(blog, plan))
                .Concat(blog.Unanswered.Select(a => new ReportedAddress(a, AddressAnswer.Nothing, null)))
                .Concat(blog.Lists.Select(list => OfList(list, redirects, plan, site)).OfType<ReportedAddress>())
                .Concat(redirects.Select(r => new ReportedAddress(r.Key, AddressAnswer.Redirect, r.Value)))
                .OrderBy(a => a.Answer)
                .DistinctBy(a => a.Address)
                .OrderBy(a => a.Address, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<ReportedAddress> OfDocument(PlacedDocument document, AddressClaims claims)
    {
        foreach (var old in document.OldAddresses)
        {
            var answer =
                old.ToSitePath() == document.Address.ToSitePath() ? AddressAnswer.Page
                : document.Redirects.Contains(old) ? AddressAnswer.Redirect
                : claims.IsOfProgram(old) ? AddressAnswer.Page
                : AddressAnswer.Nothing;
            var at = answer == AddressAnswer.Redirect ? document.Address.Value : old.Value;
            yield return new ReportedAddress(old.Value, answer, answer == AddressAnswer.Nothing ? null : at);
        }
    }

    private static ReportedAddress OfFile(CarriedFile file) =>
        file.IsUnpublished ? new ReportedAddress(file.OldAddress!.Value.Value, AddressAnswer.Nothing, null)
        : file.OldAddress == file.Address || file.OldAddress?.ToSitePath() == file.Address.ToSitePath()
            ? new ReportedAddress(file.Address.Value, AddressAnswer.Page, file.Address.Value)
        : new ReportedAddress(file.OldAddress!.Value.Value, AddressAnswer.Nothing, null);

    private static IEnumerable<ReportedAddress> Lost(ForeignBlog blog, SitePlan plan)
    {
        var placed = plan.Files.Select(f => f.File.Source.Path).ToImmutableHashSet();
        return blog
            .Files.Where(f => f.Address is not (null or "/_redirects") && !placed.Contains(f.Source.Path))
            .Select(f =>
                plan.Claims.IsOfProgram(new Permalink(f.Address!))
                    ? new ReportedAddress(f.Address!, AddressAnswer.Page, f.Address)
                    : new ReportedAddress(f.Address!, AddressAnswer.Nothing, null)
            );
    }

    private static ReportedAddress? OfList(
        ForeignList list,
        Dictionary<string, string> redirects,
        SitePlan plan,
        BlogHome site
    )
    {
        if (UnwrittenReader.AddressOf(list.Address, site.Old) is not { } from || redirects.ContainsKey(from.Value))
            return null;
        return plan.Book.AddressOf(from.Value) is { } at
            ? new ReportedAddress(from.Value, AddressAnswer.Page, at)
            : new ReportedAddress(
                from.Value,
                plan.Claims.IsOfProgram(from) ? AddressAnswer.Page : AddressAnswer.Nothing,
                plan.Claims.IsOfProgram(from) ? from.Value : null
            );
    }
}
