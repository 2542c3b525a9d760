namespace Blog.Sites;

public class BadSiteTests
{
    public static TheoryData<string> Cases => [.. CaseFile.All.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_bad_site_gives_exactly_its_diagnostics(string name)
    {
        Assert.SkipWhen(Repository.IsApproving, "Approving.");
        var site = CaseFile.All[name];
        Assert.Equal(site.Expected, site.ToSite().Build().Diagnostics);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_bad_site_is_not_published_unless_it_only_deserves_a_warning(string name)
    {
        var site = CaseFile.All[name];
        var hasErrors = site.Expected.Any(d => d.Contains(": error BLOG", StringComparison.Ordinal));
        Assert.NotEmpty(site.Expected);
        Assert.Equal(!site.IsWarningOnly, hasErrors);
    }

    [Fact]
    public void There_are_two_hundred_bad_sites() => Assert.True(CaseFile.All.Count >= 200, $"There are {CaseFile.All.Count}.");

    [Fact]
    public void Approving_writes_what_the_sites_give_now()
    {
        Assert.SkipUnless(Repository.IsApproving, "Set APPROVE=1 to rewrite the expectations.");
        foreach (var path in Directory.EnumerateFiles(Path.Combine(Repository.Here, "Invalid"), "*.md"))
            CaseFile.Approve(path);
    }
}
