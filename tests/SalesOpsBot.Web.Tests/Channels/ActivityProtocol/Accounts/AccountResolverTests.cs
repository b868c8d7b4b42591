using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Web.Tests.Channels.ActivityProtocol.Accounts;

public sealed class AccountResolverTests : IAsyncLifetime
{
    private readonly TeamsBot _bot = new();

    public Task InitializeAsync() => _bot.InitializeAsync();

    public Task DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task Message_AddressOfTheConnector_TellsWhoItIs() => Assert.Equal("Darcel Schlecht", await WhoAsync(_bot.Message()));

    [Fact]
    public async Task Message_NameAndAddressOfTheSender_ProveNothing()
    {
        _bot.Connector.AddMember("29:darcel", "entra-darcel", "stranger@example.com");
        var from = new JsonObject { ["id"] = "29:darcel", ["name"] = "Darcel Schlecht", ["email"] = "Darcel.Schlecht@example.com", ["aadObjectId"] = "entra-darcel" };
        Assert.Null(await WhoAsync(_bot.Message().With("from", from)));
    }

    [Fact]
    public async Task Message_AdministratorSaidWhoItIs_WinsOverTheAddress()
    {
        await Store.MapAsync("msteams", "entra-darcel", new SalespersonId(4), _bot.Web.Bot.Clock.GetUtcNow(), CancellationToken.None);
        Assert.Equal("Gladys Colclough", await WhoAsync(_bot.Message()));
    }

    [Theory]
    [InlineData("guest", TestAuthority.Tenant)]
    [InlineData("anonymous", TestAuthority.Tenant)]
    [InlineData("user", "bbbbbbbb-0000-0000-0000-000000000009")]
    public async Task Message_OfAGuestWithAnEmployeesAddress_IsAStrangers(string role, string tenant)
    {
        _bot.Connector.AddMember("29:darcel", "entra-darcel", "Darcel.Schlecht@example.com", role, tenant);
        Assert.Null(await WhoAsync(_bot.Message()));
    }

    [Fact]
    public async Task Message_ConnectorNamesAnotherAccount_IsNotBelieved()
    {
        _bot.Connector.AddMember("29:darcel", "entra-other", "Darcel.Schlecht@example.com");
        Assert.Null(await WhoAsync(_bot.Message()));
    }

    [Fact]
    public async Task Message_OfSomebodyWhoLeft_IsAStrangers()
    {
        _bot.Connector.AddMember("29:darcel", "entra-darcel", "Zed.Left@example.com");
        Assert.Null(await WhoAsync(_bot.Message()));
    }

    [Fact]
    public async Task Message_OfABot_IsNotAnswered()
    {
        using var response = await _bot.SendAsync(_bot.Message().With("from", new JsonObject { ["id"] = "28:other", ["role"] = "bot" }));
        Assert.Equal("You said after.", await SayAsync(_bot.Message("after")));
        Assert.Single(_bot.Web.Assistant.Turns);
    }

    [Fact]
    public async Task Message_ManyOfOnePerson_AskTheConnectorOnceADay()
    {
        for (var i = 0; i < 3; i++) await WhoAsync(_bot.Message());
        Assert.Equal(1, Lookups);
        _bot.Web.Bot.Clock.Advance(TimeSpan.FromHours(25));
        _bot.Connector.AddMember("29:darcel", "entra-darcel", "Gladys.Colclough@example.com");
        Assert.Equal("Gladys Colclough", await WhoAsync(_bot.Message()));
        Assert.Equal(2, Lookups);
    }

    private int Lookups => _bot.Connector.Requests.Count(r => r.Request.StartsWith("GET", StringComparison.Ordinal));

    private IPersonAccountStore Store
    {
        get
        {
            _bot.Web.Bot.WaitUntilReady();
            return _bot.Web.Bot.Services.GetRequiredService<IPersonAccountStore>();
        }
    }

    private async Task<string?> WhoAsync(JsonObject message)
    {
        await SayAsync(message);
        return _bot.Web.Assistant.Turns.Last().Viewer?.Person.Name;
    }

    private async Task<string?> SayAsync(JsonObject message)
    {
        var before = _bot.Connector.Received.Count;
        using var response = await _bot.SendAsync(message);
        response.EnsureSuccessStatusCode();
        return (string?)(await _bot.Connector.ReceivedAsync(before + 1))[^1]["text"];
    }
}
