using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SalesOpsBot.Sales.Meetings;
using SalesOpsBot.Web.Calendars;
using SalesOpsBot.Web.Tests.Conversations;

namespace SalesOpsBot.Web.Tests.Calendars;

/// <summary>A booking on its way to those who take part: by mail, as a file, and into Outlook.</summary>
public sealed class MeetingDeliveryTests : IAsyncDisposable
{
    private static readonly JsonObject Tuesday = new() { ["attendees"] = "Kim Cho", ["start"] = "2018-01-02T10:00", ["subject"] = "Kick-off", ["online"] = true };
    private readonly MailDouble _mail = new();
    private readonly ChangeBot _bot;

    public MeetingDeliveryTests() => _bot = ChangeBot.StartAsync(settings: bot =>
    {
        (bot.Settings["Smtp:Host"], bot.Settings["Smtp:From"], bot.Settings["Smtp:Tls"]) = ("127.0.0.1", "bot@example.com", "false");
        bot.Settings["Smtp:Port"] = _mail.Port.ToString(CultureInfo.InvariantCulture);
    }).GetAwaiter().GetResult();

    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _mail.DisposeAsync();
    }

    [Fact]
    public async Task ABooking_IsMailedWithItsEntry_AndSoAreItsMoveAndItsEnd_AsTheSameEntry()
    {
        await DoAsync("book_meeting", Tuesday.DeepClone().AsObject());
        var (to, text) = await MailAsync(0);
        Assert.Equal(["kim@konex.example"], to);
        Assert.Contains("Subject: Invitation: Kick-off", text, StringComparison.Ordinal);
        Assert.Contains("text/calendar", text, StringComparison.Ordinal);
        Assert.Contains("method=REQUEST", text, StringComparison.Ordinal);
        var first = Entry(text);
        Assert.Contains("SEQUENCE:1", first, StringComparison.Ordinal);

        await DoAsync("reschedule_meeting", new() { ["meeting"] = "Kick-off", ["start"] = "14:00" });
        var moved = Entry((await MailAsync(1)).Text);
        Assert.Contains("DTSTART:20180102T140000Z", moved, StringComparison.Ordinal);
        Assert.Equal(Line(first, "UID:"), Line(moved, "UID:"));
        Assert.True(Sequence(moved) > Sequence(first));

        await DoAsync("cancel_meeting", new() { ["meeting"] = "Kick-off", ["reason"] = "They are ill" });
        var (_, off) = await MailAsync(2);
        Assert.Contains("method=CANCEL", off, StringComparison.Ordinal);
        Assert.True(Sequence(Entry(off)) > Sequence(moved));
        Assert.Contains("STATUS:CANCELLED", Entry(off), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AMailThatIsNotTaken_IsSentLater()
    {
        _mail.Refuses = true;
        await DoAsync("book_meeting", Tuesday.DeepClone().AsObject());
        Assert.False(await Delivery.DeliverAsync(default));
        Assert.Empty(_mail.Received);
        _mail.Refuses = false;
        Assert.True(await Delivery.DeliverAsync(default));
        Assert.Single(_mail.Received);
        Assert.True(await Delivery.DeliverAsync(default));
        Assert.Single(_mail.Received);
    }

    [Fact]
    public async Task ABookingsFile_IsThereForWhoeverHasItsAddress()
    {
        await DoAsync("book_meeting", Tuesday.DeepClone().AsObject());
        await Delivery.DeliverAsync(default);
        var agenda = await _bot.TapAsync("Rob Rep", "list_meetings", new() { ["scope"] = "me", ["period"] = "2018-01" }, "test:9");
        var address = new Uri((string)agenda.Tools[^1].Result!["meetings"]![0]!["calendarEntry"]!);
        using var client = _bot.Bot.CreateClient();
        using var response = await client.GetAsync(address.PathAndQuery);
        Assert.Equal("text/calendar", response.Content.Headers.ContentType!.MediaType);
        Assert.True(response.Headers.CacheControl!.NoStore);
        var file = await response.Content.ReadAsStringAsync();
        Assert.StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", file, StringComparison.Ordinal);
        Assert.Contains("METHOD:PUBLISH\r\n", file, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:Kick-off\r\n", file, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("..%2F..%2Fsalesops")]
    public async Task AnAddressThatNobodyHas_HoldsNothing(string token)
    {
        using var client = _bot.Bot.CreateClient();
        using var response = await client.GetAsync(new Uri($"/calendar/{token}.ics", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public void Tokens_AreLongAndNeverTheSame()
    {
        var tokens = Enumerable.Range(0, 1_000).Select(_ => MeetingToken.New()).ToHashSet();
        Assert.Equal(1_000, tokens.Count);
        Assert.All(tokens, token => Assert.True(MeetingToken.IsOne(token)));
    }

    private MeetingDelivery Delivery => _bot.Bot.Services.GetRequiredService<MeetingDelivery>();

    private async Task DoAsync(string tool, JsonObject arguments) =>
        Assert.Equal("applied", ChangeBot.State(await _bot.PressAsync("Rob Rep", await _bot.TapAsync("Rob Rep", tool, arguments), "Confirm")));

    private async Task<(IReadOnlyList<string> To, string Text)> MailAsync(int number)
    {
        await Delivery.DeliverAsync(default);
        return _mail.Received.ElementAt(number);
    }

    /// <summary>The calendar's part of a mail.</summary>
    private static string Entry(string mail)
    {
        var part = mail[mail.IndexOf("text/calendar", StringComparison.Ordinal)..];
        var body = part[(part.IndexOf("\n\n", StringComparison.Ordinal) + 2)..];
        var end = body.IndexOf("\n--", StringComparison.Ordinal);
        var content = end < 0 ? body : body[..end];
        return part.Contains("base64", StringComparison.Ordinal)
            ? Encoding.UTF8.GetString(Convert.FromBase64String(content.Replace("\n", "", StringComparison.Ordinal)))
            : content.Replace("=\n", "", StringComparison.Ordinal).Replace("=3D", "=", StringComparison.Ordinal);
    }

    private static string Line(string entry, string name) => entry.Split('\n').First(line => line.StartsWith(name, StringComparison.Ordinal)).Trim();

    private static int Sequence(string entry) => int.Parse(Line(entry, "SEQUENCE:")[9..], CultureInfo.InvariantCulture);
}
