using Blog.Testing;
using Blog.Text;

namespace Blog.Reading.Tests.Exclusion;

public class ExclusionRulesTests
{
    // What programs leave behind, and what opens doors.
    public static TheoryData<string> WorkingFilesAndSecrets =>
        [
            "posts/secret.md.bak",
            "posts/secret.md.BAK",
            "posts/secret.md.orig",
            "posts/secret.md.rej",
            "posts/secret.md.save",
            "posts/secret.md.1",
            "posts/secret (conflicted copy).md",
            "posts/secret (Ann's conflicted copy 2020-01-01).md",
            "posts/secret.sync-conflict-20200101-101010-ABC.md",
            "posts/~$plan.docx",
            "posts/secret_BACKUP_123.md",
            "files/x.tmp",
            "files/x.crdownload",
            "images/Thumbs.db",
            "images/DESKTOP.INI",
            "__MACOSX/x.png",
            "site.yml.bak",
            "site.old.yml",
            "site copy.yml",
            "site (1).yaml",
            "backup/site.yml",
            "files/server.pem",
            "files/id_rsa",
            "_config.yml",
            "_private/x.png",
            "files/_notes.pdf",
            "posts/secret.orig.md",
            "posts/secret.old.md",
            "posts/secret.md~HEAD",
            "posts/secret.md.mine",
            "posts/secret.md.r12",
            "posts/secret.md.theirs",
            "files/x.kate-swp",
            "files/x.$$$",
            "#recycle/x.png",
            "files/error.log",
            "files/wp-config.php",
            "files/terraform.tfstate",
            "files/prod.tfvars",
            "files/kubeconfig",
            "files/secring.gpg",
            "files/server.key",
            "files/token.json",
            "files/passwords.txt",
            "files/inbox.mbox",
            "files/message.eml",
            "files/dump.sql",
            "files/db.sqlite-wal",
            "files/yarn.lock",
            "files/x-checkpoint.ipynb",
            "files/x.pyc",
            "files/Copy of site.yml",
            "posts/draft_Secret-1a2b3c4d5e6f.html",
        ];

    [Theory]
    [MemberData(nameof(WorkingFilesAndSecrets))]
    public void Working_files_and_secrets_are_left_out_without_a_word(string path)
    {
        var built = TestSite.With(($"content/{path}", "SECRET")).Build();
        Assert.Empty(built.Ids);
        Assert.All(built.Paths, p => Assert.DoesNotContain("SECRET", built.Output(p), StringComparison.Ordinal));
        Assert.NotNull(built.Site.Catalogue.FindLeftOut(new ContentPath($"content/{path}"))?.Excluded);
    }

    [Theory]
    [InlineData("_redirects")]
    [InlineData("_headers")]
    [InlineData(".well-known/security.txt")]
    [InlineData("images/_x.png")]
    [InlineData("demo/index.html")]
    [InlineData("google1234.html")]
    [InlineData("sitemap-notes.txt")]
    [InlineData("files/sites.yml")]
    [InlineData("files/data.json")]
    [InlineData("files/k8s.yaml")]
    [InlineData("files/analysis.ipynb")]
    [InlineData("files/core.js")]
    [InlineData("files/data.db")]
    [InlineData("files/x.sqlite")]
    [InlineData("files/x.sql")]
    [InlineData("files/config.toml")]
    [InlineData("files/package.json")]
    [InlineData("slides/talk.key")]
    [InlineData("files/pgp.asc")]
    [InlineData("files/x.patch")]
    [InlineData("files/x.log")]
    [InlineData("files/yarn.lock.png")]
    [InlineData("images/backup.png")]
    [InlineData("images/orig.png")]
    [InlineData("tmp/demo.html")]
    [InlineData("css/old.css")]
    [InlineData("old/x.png")]
    [InlineData("images/a~b.png")]
    [InlineData("robots.txt")]
    [InlineData("favicon.ico")]
    [InlineData("ads.txt")]
    [InlineData("keybase.txt")]
    [InlineData("site.webmanifest")]
    [InlineData(".well-known/acme-challenge/abc")]
    [InlineData(".nojekyll")]
    public void What_belongs_to_a_site_is_published(string path)
    {
        var built = TestSite.With(($"content/{path}", "---\nx")).Build();
        Assert.Empty(built.Ids);
        Assert.True(built.Has(path));
    }

    [Fact]
    public void The_domain_of_a_site_is_published()
    {
        var built = TestSite.With(("content/CNAME", "notes.example\n")).Build();
        Assert.Empty(built.Ids);
        Assert.True(built.Has("CNAME"));
    }

    [Theory]
    [InlineData("backup")]
    [InlineData("draft-horses")]
    [InlineData("private-keys")]
    [InlineData("wip-limits")]
    [InlineData("hidden-gems")]
    [InlineData("my.old.pc")]
    [InlineData("node.js")]
    [InlineData("tmp")]
    [InlineData("4913-things")]
    public void A_post_whose_name_is_near_to_that_of_a_backup_is_published(string name)
    {
        var built = TestSite.With(Posting.Post(name, "date: 2020-01-02")).Build();
        Assert.Empty(built.Ids);
        Assert.True(built.Has($"posts/{name}/index.html"));
    }

    [Theory]
    [InlineData("posts/a.mdx", "BLOG143")]
    [InlineData("posts/a.rst", "BLOG143")]
    [InlineData("posts/a.txt", "BLOG143")]
    [InlineData("posts/a.ipynb", "BLOG143")]
    [InlineData("pages/a.html", "BLOG143")]
    [InlineData("notes/a.adoc", "BLOG143")]
    [InlineData("layouts/a.njk", "BLOG143")]
    public void A_document_in_another_language_is_told_and_not_published(string path, string id)
    {
        var built = TestSite.With(($"content/{path}", "SECRET")).Build();
        Assert.Equal([id], built.Ids);
        Assert.All(built.Paths, p => Assert.DoesNotContain("SECRET", built.Output(p), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("blog/a.md")]
    [InlineData("demo/index.html")]
    [InlineData("assets/main.scss")]
    public void What_starts_with_front_matter_elsewhere_is_told_and_not_published(string path) =>
        Assert.Equal(
            ["BLOG144"],
            TestSite.With(($"content/{path}", "---\ntitle: A\ndraft: true\n---\nSECRET")).Build().Ids
        );

    [Theory]
    [InlineData("css/main.css", "---\n---\nbody { color: red }\n")]
    [InlineData("feed.xml", "---\nlayout: null\n---\n<feed/>\n")]
    [InlineData("search.js", "---\nlayout: none\n---\nvar a;\n")]
    [InlineData("files/notes.txt", "+++\ntitle = \"A\"\n+++\nText\n")]
    [InlineData("about", "---\ntitle: A\n---\nText\n")]
    public void A_file_to_publish_that_another_generator_would_render_is_told(string path, string text) =>
        Assert.Equal(["BLOG144"], TestSite.With(($"content/{path}", text)).Build().Ids);

    [Theory]
    [InlineData("robots.txt", "User-agent: *\nDisallow:\n\nSitemap: https://notes.example/sitemap.xml\n")]
    [InlineData(".well-known/security.txt", "Contact: mailto:a@b.example\nExpires: 2027-01-01T00:00:00Z\n")]
    [InlineData("files/a.patch", "--- a/x.cs\n+++ b/x.cs\n@@ -1 +1 @@\n-a\n+b\n")]
    [InlineData("files/a.diff", "diff --git a/x b/x\n--- a/x\n+++ b/x\n")]
    [InlineData("files/k8s.yaml", "---\nkind: Pod\n---\nkind: Service\n")]
    [InlineData("files/a.csv", "---,title\n1,2\n")]
    [InlineData("files/a.txt", "---\n\nA text that starts with a rule.\n\n---\n")]
    [InlineData("files/b.txt", "----------\nA title in a box\n----------\n")]
    [InlineData("files/a.vcf", "BEGIN:VCARD\nVERSION:4.0\nTITLE:Dr\nEND:VCARD\n")]
    [InlineData("files/a.lua", "--- Docs of a module.\n--- @module a\nlocal a\n")]
    [InlineData("files/a.sql", "-- title: a\nselect 1;\n---\n")]
    [InlineData("files/key.asc", "-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nabc\n")]
    [InlineData("files/a.json", "{\"title\": \"A\"}\n")]
    public void A_file_that_only_looks_like_it_is_published_without_a_word(string path, string text)
    {
        var built = TestSite.With(($"content/{path}", text)).Build();
        Assert.Empty(built.Ids);
        Assert.True(built.Has(path));
    }

    [Fact]
    public void The_source_of_a_rendered_post_is_left_out_without_a_word()
    {
        var built = TestSite
            .With(Posting.Post("2020-01-02-a"), ("content/posts/2020-01-02-a.Rmd", "---\ntitle: A\n---\nSECRET"))
            .Build();
        Assert.Empty(built.Ids);
        Assert.False(built.Has("posts/2020-01-02-a.Rmd"));
    }

    [Fact]
    public void A_text_and_a_demo_beside_a_post_are_published_with_it()
    {
        var built = TestSite
            .With(
                (
                    "content/posts/a/index.md",
                    "---\ntitle: A\ndate: 2020-01-02\n---\n[Data](data.txt), [demo](demo.html)\n"
                ),
                ("content/posts/a/data.txt", "1"),
                ("content/posts/a/demo.html", "<p>Demo</p>")
            )
            .Build();
        Assert.Empty(built.Ids);
        Assert.True(built.Has("posts/a/data.txt") && built.Has("posts/a/demo.html"));
    }

    [Theory]
    [InlineData("ghost.json", "{\"db\":[{\"data\":{\"users\":[{\"email\":\"a@b.example\"}]}}]}")]
    [InlineData("blog.xml", "<rss xmlns:wp=\"http://wordpress.org/export/1.2/\"></rss>")]
    [InlineData("list.csv", "Email,Subscription Date\na@b.example,2020\n")]
    [InlineData("key.txt", "-----BEGIN OPENSSH PRIVATE KEY-----\nabc\n")]
    public void Exports_and_keys_are_told_and_not_published(string name, string text)
    {
        var built = TestSite.With(($"content/files/{name}", text)).Build();
        Assert.Equal(["BLOG145"], built.Ids);
        Assert.False(built.Has($"files/{name}"));
    }

    [Fact]
    public void A_file_that_the_settings_ask_for_is_published_whatever_its_name()
    {
        var built = TestSite
            .With(
                ("content/site.yml", TestSite.Settings + "publish: [files/patch.orig, files/old/]\n"),
                ("content/files/patch.orig", "x"),
                ("content/files/old/a.bak", "x"),
                ("content/files/b.bak", "x")
            )
            .Build();
        Assert.Empty(built.Ids);
        Assert.True(built.Has("files/patch.orig") && built.Has("files/old/a.bak"));
        Assert.False(built.Has("files/b.bak"));
    }

    [Fact]
    public void A_file_to_publish_that_is_not_there_is_a_warning() =>
        Assert.Equal(
            ["BLOG147"],
            TestSite.With(("content/site.yml", TestSite.Settings + "publish: [files/patch.orig]\n")).Build().Ids
        );

    [Fact]
    public void A_link_to_what_is_left_out_says_why()
    {
        var built = TestSite
            .With(Posting.Post("2020-01-02-a", body: "[x](/files/x.bak)"), ("content/files/x.bak", "x"))
            .Build();
        Assert.Equal(["BLOG146"], built.Ids);
    }

    [Fact]
    public void A_note_beside_posts_is_no_post() =>
        Assert.Empty(TestSite.With(("content/posts/README.md", "# Read me\n")).Build().Ids);
}
