using Blog.Text;
using Blog.Text.Reads;
using Blog.Theming.Templates;
using Blog.Theming.Values;
using static Blog.Theming.Tests.Templates;

namespace Blog.Theming.Tests;

public sealed class TemplateSetTests
{
    [Fact]
    public void Names_are_sorted_and_case_matters()
    {
        var set = Set(("partials/b.html", ""), ("layouts/a.html", ""), ("layouts/B.html", ""));

        Assert.Equal(["layouts/B.html", "layouts/a.html", "partials/b.html"], set.Names);
        Assert.True(set.Contains("layouts/a.html"));
        Assert.False(set.Contains("layouts/A.html"));
    }

    [Fact]
    public void Mistakes_in_syntax_are_reported_for_all_templates_and_again_when_one_is_rendered()
    {
        var set = Set(("layouts/a.html", "{{ if }}"), ("layouts/b.html", "fine"), ("layouts/c.html", "\n{{ x = ) }}"));

        Assert.Equal(["BLOG070 1", "BLOG070 2"], set.Diagnostics.Select(d => $"{d.Id} {d.Location.Line}"));
        var reads = new ReadLog();
        Assert.Equal(set.Diagnostics[1], Assert.Single(set.Render("layouts/c.html", Globals(), reads).Diagnostics));
        Assert.Equal(["template:layouts/c.html"], reads.Reads.Keys.Select(k => k.Identity));
    }

    [Theory]
    [InlineData("{{do; 2.5func f(x)=case 1a: ret !# cend", "1:1")]
    [InlineData("<p>{{ 1 }}</p>\n{{do; 2.5func f(x)=case 1a: ret !# cend }}\n{{ 2 }}", "2:1")]
    public void A_function_with_a_statement_for_its_expression_is_a_mistake_that_is_told(string text, string place)
    {
        var set = Set(("layouts/a.html", text));
        var mistake = Assert.Single(set.Diagnostics);
        Assert.Equal(("BLOG070", place), (mistake.Id, $"{mistake.Location.Line}:{mistake.Location.Column}"));
        Assert.Equal(mistake, Assert.Single(set.Render("layouts/a.html", Globals(), new ReadLog()).Diagnostics));
    }

    [Fact]
    public void A_set_that_follows_another_renders_its_own_texts_and_calls_its_own_functions()
    {
        var same = new TemplateSource("layouts/same.html", new SourceText(new ContentPath("same.html"), "{{ which }}"));
        TemplateSource Other(string text) =>
            new("layouts/other.html", new SourceText(new ContentPath("other.html"), text));
        ThemeFunction Which(string answer) =>
            new("which", "which", "Says which.", 0, 0, _ => new ThemeFunctionResult(answer));
        var former = TemplateSet.Parse([same, Other("{{ if }}")], [Which("first")]);

        var set = TemplateSet.Parse([same, Other("new")], [Which("second")], former);

        Assert.Equal("second", set.Render("layouts/same.html", Globals(), new ReadLog()).Text);
        Assert.Equal("new", set.Render("layouts/other.html", Globals(), new ReadLog()).Text);
        Assert.Empty(set.Diagnostics);
        Assert.Equal("first", former.Render("layouts/same.html", Globals(), new ReadLog()).Text);
    }

    [Fact]
    public void A_template_that_does_not_exist_is_a_bug_of_the_caller() =>
        Assert.Throws<ArgumentException>(() => Set().Render("layouts/none.html", Globals(), new ReadLog()));

    [Fact]
    public void What_is_written_before_the_first_failure_is_kept()
    {
        var rendered = Set((Page, "before {{ nothing }} after {{ nothing_too }}"))
            .Render(Page, Globals(), new ReadLog());

        Assert.Equal("before ", rendered.Text);
        Assert.Equal(["BLOG071", "BLOG071"], rendered.Diagnostics.Select(d => d.Id));
    }

    [Fact]
    public void A_failure_is_placed_in_the_file_the_template_comes_from()
    {
        var rendered = Set((Page, "\n  {{ titel }}")).Render(Page, Globals(("title", "A")), new ReadLog());

        var failure = Assert.Single(rendered.Diagnostics);
        Assert.Equal(
            "themes/paper/layouts/page.html:2:6: error BLOG071: There is no 'titel' here. Did you mean 'title'?",
            failure.ToString()
        );
        Assert.Equal(new SourceSpan(6, 5), failure.Location.Span);
    }

    [Fact]
    public void An_unknown_variable_is_answered_with_those_in_scope()
    {
        const string Text =
            "{{ for early in [1]; end; set = 1; for item in [1]; nothing; end; func f(a); a; end; late = 1 }}";
        var failure = Assert.Single(
            Set((Page, Text)).Render(Page, Globals(("title", "A"), ("author", "B")), new ReadLog()).Diagnostics
        );

        Assert.Equal("In scope here: author, item, set, title.", Assert.Single(failure.Notes).Message);
    }

    [Fact]
    public void An_unknown_member_is_answered_with_those_there_are()
    {
        var failure = Assert.Single(
            Set((Page, "{{ thing = {b: 1, a: 2}; thing.nothing }}")).Render(Page, Globals(), new ReadLog()).Diagnostics
        );

        Assert.Equal("Members here: a, b.", Assert.Single(failure.Notes).Message);
    }

    [Fact]
    public void Of_very_many_names_the_first_are_shown()
    {
        var globals = Globals([.. Enumerable.Range(10, 60).Select(n => ($"v{n}", (object?)n))]);
        var failure = Assert.Single(Set((Page, "{{ nothing }}")).Render(Page, globals, new ReadLog()).Diagnostics);

        Assert.EndsWith("v58, v59 and 10 more.", Assert.Single(failure.Notes).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failed_rendering_leaves_nothing_behind_for_the_next()
    {
        var set = Set(
            (Page, "{{ if fail; x = 1; nothing; else; x ?? 'none'; end }}"),
            ("layouts/good.html", "{{ a = b; a }}")
        );
        set.Render(Page, Globals(("fail", true)), new ReadLog());

        Assert.Equal("2", set.Render("layouts/good.html", Globals(("b", 2)), new ReadLog()).Text);
        Assert.Equal(
            "BLOG071",
            Assert.Single(set.Render(Page, Globals(("fail", false)), new ReadLog()).Diagnostics).Id
        );
    }

    [Fact]
    public void A_variable_of_one_rendering_is_unknown_to_the_next()
    {
        var set = Set((Page, "{{ if first; secret = 1; else; secret; end }}"));

        Assert.Empty(set.Render(Page, Globals(("first", true)), new ReadLog()).Diagnostics);
        Assert.Equal(
            "BLOG071",
            Assert.Single(set.Render(Page, Globals(("first", false)), new ReadLog()).Diagnostics).Id
        );
    }

    [Fact]
    public void A_bug_in_a_member_is_thrown_and_not_reported_as_a_mistake_of_the_template()
    {
        var type = new ThemeType<string>(
            "broken",
            "",
            [new("bug", "text", "", "", _ => throw new InvalidOperationException("a bug"))]
        );
        var set = Set((Page, "{{ thing.bug }}"));

        Assert.Throws<InvalidOperationException>(() =>
            set.Render(Page, Globals(("thing", type.Wrap("", "broken:1"))), new ReadLog())
        );
    }

    [Fact]
    public void A_loop_with_the_same_mistake_in_every_round_reports_it_once()
    {
        var rendered = Set((Page, "{{ for i in 1..1000; nothing; end }}")).Render(Page, Globals(), new ReadLog());

        Assert.Single(rendered.Diagnostics);
    }

    [Fact]
    public void Renderings_side_by_side_give_what_they_give_one_after_another()
    {
        var set = Set(
            (
                Page,
                "{{ func twice(x); ret x + x; end }}{{ for i in 1..20 }}{{ include 'n.html' n: "
                    + "(twice n) i: i }}{{ end }}{{ capture c }}{{ n }}{{ end }}{{ c }}"
            ),
            ("partials/n.html", "{{ last = $.n * $.i }}{{ last }},")
        );
        string Render(int n) => set.Render(Page, Globals(("n", n)), new ReadLog()).Text;

        string[] sequential = [.. Enumerable.Range(0, 500).Select(Render)];
        var parallel = new string[500];
        Parallel.For(0, 500, n => parallel[n] = Render(n));

        Assert.Equal(sequential, parallel);
        Assert.Equal(500, sequential.Distinct().Count());
    }

    [Fact]
    public void The_functions_every_template_has_are_listed()
    {
        Assert.Contains("include", TemplateSet.BuiltInFunctions);
        Assert.Contains("string.upcase", TemplateSet.BuiltInFunctions);
        Assert.DoesNotContain(
            TemplateSet.BuiltInFunctions,
            n => n is "math.random" or "object.eval" or "date" || n.StartsWith("date.", StringComparison.Ordinal)
        );
        Assert.Equal(TemplateSet.BuiltInFunctions.Order(StringComparer.Ordinal), TemplateSet.BuiltInFunctions);
    }
}
