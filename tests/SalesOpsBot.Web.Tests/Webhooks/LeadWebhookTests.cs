using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SalesOpsBot.Assistant.Notices;
using SalesOpsBot.Data.Import;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Alerts;
using SalesOpsBot.Sales.Leads.Intake;
using SalesOpsBot.Sales.Notices;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Testing;
using SalesOpsBot.Web.Tests.Conversations;
using SalesOpsBot.Web.Webhooks;

namespace SalesOpsBot.Web.Tests.Webhooks;

/// <summary>Leads that forms and marketing systems hand in: who gets in, what is kept, who is told, and what happens when nobody answers.</summary>
public class LeadWebhookTests
{
    private const string Secret = "a secret of the form";
    private const string Lead = """{"externalId":"web-1","name":"Lena Lead","company":"Newco","email":"lena@newco.example","source":"Website","utm_campaign":"autumn"}""";

    [Fact]
    public async Task ASignedLead_IsKept_GivenToSomebody_AndAnnounced()
    {
        await using var bot = await StartAsync();
        var answer = await PostAsync(bot, Lead);

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        var lead = await bot.SayAsync("Rob Rep", "explain lead web-1") is { } rob && !rob.Tools[^1].Result!.AsObject().ContainsKey("error") ? "Rob Rep" : "Ann Other";
        var notice = Assert.Single(await NoticesAsync(bot));
        Assert.Equal((NoticeKind.LeadAssigned, "lead:web-1", NoticeUrgency.High), (notice.Kind, notice.Subject, notice.Urgency));
        var viewer = await ViewerAsync(bot, lead);
        Assert.Equal(viewer.Person.Id, notice.PersonId);
        var card = (await bot.Bot.Services.GetRequiredService<INoticeWriter>().WriteAsync(notice, viewer, CancellationToken.None))!.Reply.Cards[0].ToJsonString();
        Assert.All((string[])["Lena Lead, Newco", "\"Call\"", "\"Log\"", "\"Reassign\"", "60 working minutes"], text => Assert.Contains(text, card, StringComparison.Ordinal));
    }

    [Fact]
    public async Task TheSameLeadAgain_ChangesNothing()
    {
        await using var bot = await StartAsync();
        await PostAsync(bot, Lead);
        var again = await PostAsync(bot, Lead.Replace("Lena Lead", "Somebody Else", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.False((await again.Content.ReadFromJsonAsync<JsonObject>())!["isNew"]!.GetValue<bool>());
        Assert.Single(await NoticesAsync(bot));
        Assert.Equal("Lena Lead", (await bot.Bot.LeadsAsync()).Single().Name);
    }

    [Fact]
    public async Task TwentyDeliveriesAtOnce_AreOneLead()
    {
        await using var bot = await StartAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => PostAsync(bot, Lead)));

        Assert.Single(answers, a => a.StatusCode == HttpStatusCode.Created);
        Assert.Equal(19, answers.Count(a => a.StatusCode == HttpStatusCode.OK));
    }

    [Theory]
    [InlineData("another secret of 16", 0, Lead)]
    [InlineData(Secret, 301, Lead)]
    [InlineData(Secret, -301, Lead)]
    [InlineData(Secret, 0, Lead + " ")]
    public async Task WhatIsNotSignedNowWithTheSecret_IsRefused(string secret, int secondsOff, string sent)
    {
        await using var bot = await StartAsync();
        var answer = await SendAsync(bot, sent, Now(bot) + secondsOff, Sign(secret, Now(bot) + secondsOff, Lead));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Empty(await NoticesAsync(bot));
    }

    [Fact]
    public async Task TheSecretBefore_IsTakenToo_WhileItIsSet()
    {
        await using var bot = await StartAsync(settings => settings["Webhooks:Leads:PreviousSecret"] = "the secret before this");

        Assert.Equal(HttpStatusCode.Created, (await SendAsync(bot, Lead, Now(bot), Sign("the secret before this", Now(bot), Lead))).StatusCode);
    }

    [Fact]
    public async Task WithoutASecret_ThereIsNoDoor()
    {
        await using var bot = await StartAsync(settings => settings["Webhooks:Leads:Secret"] = "");

        Assert.Equal(HttpStatusCode.NotFound, (await PostAsync(bot, Lead)).StatusCode);
    }

    [Theory]
    [InlineData("not json", HttpStatusCode.BadRequest, null)]
    [InlineData("[]", HttpStatusCode.BadRequest, null)]
    [InlineData("null", HttpStatusCode.BadRequest, null)]
    [InlineData("""{"externalId":1}""", HttpStatusCode.BadRequest, null)]
    [InlineData("""{"name":"Lena"}""", HttpStatusCode.UnprocessableEntity, "externalId")]
    [InlineData("""{"externalId":"a b","name":"Lena"}""", HttpStatusCode.UnprocessableEntity, "externalId")]
    [InlineData("""{"externalId":"x"}""", HttpStatusCode.UnprocessableEntity, "name")]
    [InlineData("""{"externalId":"x","email":"nobody"}""", HttpStatusCode.UnprocessableEntity, "email")]
    [InlineData("""{"externalId":"x","name":"Lena","employees":0}""", HttpStatusCode.UnprocessableEntity, "employees")]
    public async Task WhatMakesNoSense_IsSaidToBe(string body, HttpStatusCode status, string? field)
    {
        await using var bot = await StartAsync();
        var answer = await PostAsync(bot, body);

        Assert.Equal(status, answer.StatusCode);
        var problem = (await answer.Content.ReadFromJsonAsync<JsonObject>())!;
        Assert.Equal(field, problem["field"]?.GetValue<string>());
        Assert.NotEmpty(problem["detail"]!.GetValue<string>());
    }

    [Fact]
    public async Task ABodyWithoutEnd_IsCutOff()
    {
        await using var bot = await StartAsync();

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await PostAsync(bot, new string('x', 300_000))).StatusCode);
    }

    [Fact]
    public async Task HostileText_IsKeptAsPlainText()
    {
        await using var bot = await StartAsync();
        Assert.Equal(HttpStatusCode.Created, (await PostAsync(bot, """{"externalId":"web-2","name":"Rob\u202e\u0000\n'); DROP TABLE leads;-- **x**","company":"<script>"}""")).StatusCode);

        Assert.Equal("Rob '); DROP TABLE leads;-- **x**", (await bot.Bot.LeadsAsync()).Single().Name);
    }

    [Fact]
    public async Task ALeadThatNobodyAnswers_GoesToTheNextManager_AfterTwiceTheAgreedTime()
    {
        await using var bot = await StartAsync();
        // A Sunday evening at first; the clock of the agreement runs in working hours.
        await PostAsync(bot, Lead);
        var rule = bot.Bot.Services.GetServices<INoticeRule>().OfType<LeadEscalatedRule>().Single();
        bot.Bot.Clock.Advance(TimeSpan.FromHours(12));
        Assert.Empty(await rule.FindAsync(await ViewerAsync(bot, "Mia Lead"), CancellationToken.None));
        bot.Bot.Clock.Advance(TimeSpan.FromDays(3));
        var notice = Assert.Single(await rule.FindAsync(await ViewerAsync(bot, "Mia Lead"), CancellationToken.None));
        var card = (await bot.Bot.Services.GetRequiredService<INoticeWriter>().WriteAsync(notice, await ViewerAsync(bot, "Mia Lead"), CancellationToken.None))!;
        Assert.Contains("has not answered it since", card.Reply.Text, StringComparison.Ordinal);
        Assert.Empty(await rule.FindAsync(await ViewerAsync(bot, "Rob Rep"), CancellationToken.None));
    }

    [Fact]
    public async Task LeadsImportedWithoutAnOwner_AreSharedOut_AndAnnouncedOnce_OldOnesAreNot()
    {
        await using var bot = await StartAsync();
        var path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "leads.csv");
        await File.WriteAllTextAsync(path, $"""
            Lead ID,Lead Name,Company,Lead Status,Created Date
            imp-1,Ina One,Onecorp,New,{bot.Bot.Clock.GetUtcNow().AddDays(-2):yyyy-MM-dd}
            imp-2,Ito Two,Twocorp,New,{bot.Bot.Clock.GetUtcNow().AddDays(-1):yyyy-MM-dd}
            imp-3,Olga Old,Oldcorp,New,{bot.Bot.Clock.GetUtcNow().AddDays(-60):yyyy-MM-dd}
            imp-4,Wim Work,Workcorp,Working,{bot.Bot.Clock.GetUtcNow().AddDays(-1):yyyy-MM-dd}
            """);
        Assert.Equal(4, (await bot.Bot.Services.GetRequiredService<CrmImporter>().ImportAsync([path], new(), null, CancellationToken.None)).Rows);

        Assert.Equal(2, (await Task.WhenAll(GiveOutAsync(bot), GiveOutAsync(bot))).Sum());
        Assert.Equal(0, await GiveOutAsync(bot));
        var leads = (await bot.Bot.LeadsAsync()).ToDictionary(lead => lead.ExternalId);
        Assert.NotNull(leads["imp-1"].OwnerId);
        Assert.NotEqual(leads["imp-1"].OwnerId, leads["imp-2"].OwnerId);
        Assert.Equal((null, null), (leads["imp-3"].OwnerId, leads["imp-4"].OwnerId));
        Assert.Equal(["lead:imp-1", "lead:imp-2"], (await NoticesAsync(bot)).Select(notice => notice.Subject).Order());
    }

    private static Task<int> GiveOutAsync(ChangeBot bot) => bot.Bot.Services.GetRequiredService<LeadIntakeService>().GiveOutAsync(CancellationToken.None);

    private static Task<ChangeBot> StartAsync(Action<Dictionary<string, string>>? settings = null) => ChangeBot.StartAsync(settings: bot =>
    {
        bot.Settings["Webhooks:Leads:Secret"] = Secret;
        settings?.Invoke(bot.Settings);
    });

    private static Task<HttpResponseMessage> PostAsync(ChangeBot bot, string body) => SendAsync(bot, body, Now(bot), Sign(Secret, Now(bot), body));

    private static async Task<HttpResponseMessage> SendAsync(ChangeBot bot, string body, long timestamp, string signature)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/webhooks/leads") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add(WebhookSignature.TimestampHeader, timestamp.ToString(CultureInfo.InvariantCulture));
        request.Headers.Add(WebhookSignature.SignatureHeader, signature);
        return await bot.Bot.CreateClient().SendAsync(request);
    }

    private static string Sign(string secret, long timestamp, string body) =>
        "sha256=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{timestamp}.{body}"))));

    private static long Now(ChangeBot bot) => bot.Bot.Clock.GetUtcNow().ToUnixTimeSeconds();

    private static Task<List<Notice>> NoticesAsync(ChangeBot bot) => bot.Bot.NoticesAsync(NoticeKind.LeadAssigned);

    private static async Task<Viewer> ViewerAsync(ChangeBot bot, string person)
    {
        var org = await bot.Bot.Services.GetRequiredService<IPeopleStore>().OrgChartAsync(CancellationToken.None);
        return new(org.Named(person).Single(), org, bot.Bot.Clock.GetUtcNow());
    }
}
