using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SalesOpsBot.Data.Migrations.Sqlite
{
    internal sealed partial class Initial : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "commission_plans",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    kept_at = table.Column<long>(type: "INTEGER", nullable: false),
                    rules = table.Column<string>(type: "TEXT", nullable: false),
                    generated = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_commission_plans", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "data_version",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_data_version", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "products",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    series = table.Column<string>(type: "TEXT", nullable: true),
                    list_price = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_products", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "salespeople",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    external_id = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    email = table.Column<string>(type: "TEXT", nullable: true),
                    role = table.Column<int>(type: "INTEGER", nullable: false),
                    manager_id = table.Column<long>(type: "INTEGER", nullable: true),
                    office = table.Column<string>(type: "TEXT", nullable: true),
                    time_zone = table.Column<string>(type: "TEXT", nullable: false),
                    language = table.Column<string>(type: "TEXT", nullable: false),
                    active = table.Column<bool>(type: "INTEGER", nullable: false),
                    generated = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_salespeople", x => x.id);
                    table.ForeignKey(
                        name: "fk_salespeople_salespeople_manager_id",
                        column: x => x.manager_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "stages",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    probability = table.Column<double>(type: "REAL", nullable: false),
                    status = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stages", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "accounts",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    external_id = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    sector = table.Column<string>(type: "TEXT", nullable: true),
                    annual_revenue = table.Column<long>(type: "INTEGER", nullable: true),
                    employees = table.Column<int>(type: "INTEGER", nullable: true),
                    location = table.Column<string>(type: "TEXT", nullable: true),
                    parent_id = table.Column<long>(type: "INTEGER", nullable: true),
                    owner_id = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_accounts", x => x.id);
                    table.ForeignKey(
                        name: "fk_accounts_accounts_parent_id",
                        column: x => x.parent_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_accounts_salespeople_owner_id",
                        column: x => x.owner_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "commission_plan_assignments",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    salesperson_id = table.Column<long>(type: "INTEGER", nullable: false),
                    plan_name = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<int>(type: "INTEGER", nullable: false),
                    valid_until = table.Column<int>(type: "INTEGER", nullable: true),
                    generated = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_commission_plan_assignments", x => x.id);
                    table.ForeignKey(
                        name: "fk_commission_plan_assignments_salespeople_salesperson_id",
                        column: x => x.salesperson_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "forecast_adjustments",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    scope_key = table.Column<string>(type: "TEXT", nullable: false),
                    starts_on = table.Column<int>(type: "INTEGER", nullable: false),
                    ends_on = table.Column<int>(type: "INTEGER", nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: true),
                    note = table.Column<string>(type: "TEXT", nullable: true),
                    author_id = table.Column<long>(type: "INTEGER", nullable: false),
                    made_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_forecast_adjustments", x => x.id);
                    table.ForeignKey(
                        name: "fk_forecast_adjustments_salespeople_author_id",
                        column: x => x.author_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "forecast_submissions",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    salesperson_id = table.Column<long>(type: "INTEGER", nullable: false),
                    starts_on = table.Column<int>(type: "INTEGER", nullable: false),
                    ends_on = table.Column<int>(type: "INTEGER", nullable: false),
                    commit = table.Column<long>(type: "INTEGER", nullable: false),
                    best_case = table.Column<long>(type: "INTEGER", nullable: true),
                    note = table.Column<string>(type: "TEXT", nullable: true),
                    submitted_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_forecast_submissions", x => x.id);
                    table.ForeignKey(
                        name: "fk_forecast_submissions_salespeople_salesperson_id",
                        column: x => x.salesperson_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "quotas",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    salesperson_id = table.Column<long>(type: "INTEGER", nullable: false),
                    starts_on = table.Column<int>(type: "INTEGER", nullable: false),
                    ends_on = table.Column<int>(type: "INTEGER", nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false),
                    generated = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_quotas", x => x.id);
                    table.ForeignKey(
                        name: "fk_quotas_salespeople_salesperson_id",
                        column: x => x.salesperson_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "territories",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    owner_id = table.Column<long>(type: "INTEGER", nullable: false),
                    priority = table.Column<int>(type: "INTEGER", nullable: false),
                    valid_from = table.Column<int>(type: "INTEGER", nullable: false),
                    valid_to = table.Column<int>(type: "INTEGER", nullable: true),
                    generated = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_territories", x => x.id);
                    table.ForeignKey(
                        name: "fk_territories_salespeople_owner_id",
                        column: x => x.owner_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "contacts",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    external_id = table.Column<string>(type: "TEXT", nullable: false),
                    account_id = table.Column<long>(type: "INTEGER", nullable: true),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: true),
                    email = table.Column<string>(type: "TEXT", nullable: true),
                    phone = table.Column<string>(type: "TEXT", nullable: true),
                    generated = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_contacts", x => x.id);
                    table.ForeignKey(
                        name: "fk_contacts_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "deals",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    external_id = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    account_id = table.Column<long>(type: "INTEGER", nullable: true),
                    product_id = table.Column<int>(type: "INTEGER", nullable: true),
                    owner_id = table.Column<long>(type: "INTEGER", nullable: true),
                    stage_id = table.Column<int>(type: "INTEGER", nullable: false),
                    status = table.Column<int>(type: "INTEGER", nullable: false),
                    value = table.Column<long>(type: "INTEGER", nullable: true),
                    currency_code = table.Column<string>(type: "TEXT", nullable: false),
                    company_value = table.Column<long>(type: "INTEGER", nullable: true),
                    value_is_list_price = table.Column<bool>(type: "INTEGER", nullable: false),
                    created_on = table.Column<int>(type: "INTEGER", nullable: true),
                    close_date = table.Column<int>(type: "INTEGER", nullable: true),
                    category = table.Column<int>(type: "INTEGER", nullable: true),
                    probability = table.Column<double>(type: "REAL", nullable: true),
                    next_step = table.Column<string>(type: "TEXT", nullable: true),
                    last_activity_on = table.Column<int>(type: "INTEGER", nullable: true),
                    source = table.Column<string>(type: "TEXT", nullable: true),
                    lost_reason = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    generated_fields = table.Column<string>(type: "TEXT", nullable: true),
                    cycle_days = table.Column<int>(type: "INTEGER", nullable: true, computedColumnSql: "close_date - created_on", stored: true),
                    external_id_upper = table.Column<string>(type: "TEXT", nullable: true, computedColumnSql: "upper(external_id)", stored: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deals", x => x.id);
                    table.ForeignKey(
                        name: "fk_deals_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_deals_products_product_id",
                        column: x => x.product_id,
                        principalTable: "products",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_deals_salespeople_owner_id",
                        column: x => x.owner_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_deals_stages_stage_id",
                        column: x => x.stage_id,
                        principalTable: "stages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "territory_rules",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    territory_id = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: true),
                    at_least = table.Column<int>(type: "INTEGER", nullable: true),
                    at_most = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_territory_rules", x => x.id);
                    table.ForeignKey(
                        name: "fk_territory_rules_territories_territory_id",
                        column: x => x.territory_id,
                        principalTable: "territories",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "deal_changes",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    deal_id = table.Column<long>(type: "INTEGER", nullable: false),
                    field = table.Column<int>(type: "INTEGER", nullable: false),
                    before = table.Column<long>(type: "INTEGER", nullable: true),
                    after = table.Column<long>(type: "INTEGER", nullable: true),
                    changed_on = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deal_changes", x => x.id);
                    table.ForeignKey(
                        name: "fk_deal_changes_deals_deal_id",
                        column: x => x.deal_id,
                        principalTable: "deals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "deal_payments",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    deal_id = table.Column<long>(type: "INTEGER", nullable: false),
                    paid_on = table.Column<int>(type: "INTEGER", nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deal_payments", x => x.id);
                    table.ForeignKey(
                        name: "fk_deal_payments_deals_deal_id",
                        column: x => x.deal_id,
                        principalTable: "deals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "deal_reversals",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    deal_id = table.Column<long>(type: "INTEGER", nullable: false),
                    won_on = table.Column<int>(type: "INTEGER", nullable: false),
                    won_value = table.Column<long>(type: "INTEGER", nullable: false),
                    reversed_on = table.Column<int>(type: "INTEGER", nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deal_reversals", x => x.id);
                    table.ForeignKey(
                        name: "fk_deal_reversals_deals_deal_id",
                        column: x => x.deal_id,
                        principalTable: "deals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "deal_splits",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    deal_id = table.Column<long>(type: "INTEGER", nullable: false),
                    salesperson_id = table.Column<long>(type: "INTEGER", nullable: false),
                    share = table.Column<decimal>(type: "TEXT", nullable: false),
                    quota_share = table.Column<decimal>(type: "TEXT", nullable: true),
                    overlay = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deal_splits", x => x.id);
                    table.ForeignKey(
                        name: "fk_deal_splits_deals_deal_id",
                        column: x => x.deal_id,
                        principalTable: "deals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_deal_splits_salespeople_salesperson_id",
                        column: x => x.salesperson_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "deal_stage_changes",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    deal_id = table.Column<long>(type: "INTEGER", nullable: false),
                    stage_id = table.Column<int>(type: "INTEGER", nullable: false),
                    changed_on = table.Column<int>(type: "INTEGER", nullable: false),
                    generated = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deal_stage_changes", x => x.id);
                    table.ForeignKey(
                        name: "fk_deal_stage_changes_deals_deal_id",
                        column: x => x.deal_id,
                        principalTable: "deals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_deal_stage_changes_stages_stage_id",
                        column: x => x.stage_id,
                        principalTable: "stages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "leads",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    external_id = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    company = table.Column<string>(type: "TEXT", nullable: true),
                    email = table.Column<string>(type: "TEXT", nullable: true),
                    title = table.Column<string>(type: "TEXT", nullable: true),
                    source = table.Column<string>(type: "TEXT", nullable: true),
                    status = table.Column<int>(type: "INTEGER", nullable: false),
                    owner_id = table.Column<long>(type: "INTEGER", nullable: true),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    converted_deal_id = table.Column<long>(type: "INTEGER", nullable: true),
                    industry = table.Column<string>(type: "TEXT", nullable: true),
                    country = table.Column<string>(type: "TEXT", nullable: true),
                    employees = table.Column<int>(type: "INTEGER", nullable: true),
                    generated = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_leads", x => x.id);
                    table.ForeignKey(
                        name: "fk_leads_deals_converted_deal_id",
                        column: x => x.converted_deal_id,
                        principalTable: "deals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_leads_salespeople_owner_id",
                        column: x => x.owner_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "lead_activities",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    lead_id = table.Column<long>(type: "INTEGER", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    by_person_id = table.Column<long>(type: "INTEGER", nullable: true),
                    generated = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lead_activities", x => x.id);
                    table.ForeignKey(
                        name: "fk_lead_activities_leads_lead_id",
                        column: x => x.lead_id,
                        principalTable: "leads",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_lead_activities_salespeople_by_person_id",
                        column: x => x.by_person_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "lead_hand_scores",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    lead_id = table.Column<long>(type: "INTEGER", nullable: false),
                    points = table.Column<decimal>(type: "TEXT", nullable: false),
                    set_by_id = table.Column<long>(type: "INTEGER", nullable: false),
                    set_at = table.Column<long>(type: "INTEGER", nullable: false),
                    note = table.Column<string>(type: "TEXT", nullable: true),
                    released_by_id = table.Column<long>(type: "INTEGER", nullable: true),
                    released_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lead_hand_scores", x => x.id);
                    table.ForeignKey(
                        name: "fk_lead_hand_scores_leads_lead_id",
                        column: x => x.lead_id,
                        principalTable: "leads",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_lead_hand_scores_salespeople_released_by_id",
                        column: x => x.released_by_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_lead_hand_scores_salespeople_set_by_id",
                        column: x => x.set_by_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meetings",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    external_id = table.Column<string>(type: "TEXT", nullable: false),
                    organizer_id = table.Column<long>(type: "INTEGER", nullable: false),
                    account_id = table.Column<long>(type: "INTEGER", nullable: true),
                    deal_id = table.Column<long>(type: "INTEGER", nullable: true),
                    lead_id = table.Column<long>(type: "INTEGER", nullable: true),
                    subject = table.Column<string>(type: "TEXT", nullable: false),
                    starts_at = table.Column<long>(type: "INTEGER", nullable: false),
                    duration_minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    status = table.Column<int>(type: "INTEGER", nullable: false),
                    outcome = table.Column<string>(type: "TEXT", nullable: true),
                    notes = table.Column<string>(type: "TEXT", nullable: true),
                    generated = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meetings", x => x.id);
                    table.ForeignKey(
                        name: "fk_meetings_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_meetings_deals_deal_id",
                        column: x => x.deal_id,
                        principalTable: "deals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_meetings_leads_lead_id",
                        column: x => x.lead_id,
                        principalTable: "leads",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_meetings_salespeople_organizer_id",
                        column: x => x.organizer_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.InsertData(
                table: "data_version",
                columns: new[] { "id", "version" },
                values: new object[] { 1, 1L });

            migrationBuilder.CreateIndex(
                name: "ix_accounts_external_id",
                table: "accounts",
                column: "external_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_accounts_owner_id",
                table: "accounts",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_accounts_parent_id",
                table: "accounts",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_commission_plan_assignments_salesperson_id_valid_from",
                table: "commission_plan_assignments",
                columns: new[] { "salesperson_id", "valid_from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_commission_plans_name_valid_from_version",
                table: "commission_plans",
                columns: new[] { "name", "valid_from", "version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_contacts_account_id",
                table: "contacts",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_contacts_external_id",
                table: "contacts",
                column: "external_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_deal_changes_changed_on_deal_id",
                table: "deal_changes",
                columns: new[] { "changed_on", "deal_id" });

            migrationBuilder.CreateIndex(
                name: "ix_deal_changes_deal_id_changed_on",
                table: "deal_changes",
                columns: new[] { "deal_id", "changed_on" });

            migrationBuilder.CreateIndex(
                name: "ix_deal_changes_field_before_changed_on_deal_id",
                table: "deal_changes",
                columns: new[] { "field", "before", "changed_on", "deal_id" });

            migrationBuilder.CreateIndex(
                name: "ix_deal_payments_deal_id_paid_on",
                table: "deal_payments",
                columns: new[] { "deal_id", "paid_on" });

            migrationBuilder.CreateIndex(
                name: "ix_deal_reversals_deal_id_reversed_on",
                table: "deal_reversals",
                columns: new[] { "deal_id", "reversed_on" });

            migrationBuilder.CreateIndex(
                name: "ix_deal_reversals_won_on",
                table: "deal_reversals",
                column: "won_on");

            migrationBuilder.CreateIndex(
                name: "ix_deal_splits_deal_id_salesperson_id_overlay",
                table: "deal_splits",
                columns: new[] { "deal_id", "salesperson_id", "overlay" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_deal_splits_salesperson_id_deal_id",
                table: "deal_splits",
                columns: new[] { "salesperson_id", "deal_id" });

            migrationBuilder.CreateIndex(
                name: "ix_deal_stage_changes_deal_id_changed_on",
                table: "deal_stage_changes",
                columns: new[] { "deal_id", "changed_on" });

            migrationBuilder.CreateIndex(
                name: "ix_deal_stage_changes_stage_id",
                table: "deal_stage_changes",
                column: "stage_id");

            migrationBuilder.CreateIndex(
                name: "ix_deals_account_id_status_close_date",
                table: "deals",
                columns: new[] { "account_id", "status", "close_date" });

            migrationBuilder.CreateIndex(
                name: "ix_deals_external_id",
                table: "deals",
                column: "external_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_deals_external_id_upper",
                table: "deals",
                column: "external_id_upper");

            migrationBuilder.CreateIndex(
                name: "ix_deals_owner",
                table: "deals",
                columns: new[] { "owner_id", "status", "close_date", "stage_id", "category", "company_value", "value", "value_is_list_price", "created_on", "account_id" });

            migrationBuilder.CreateIndex(
                name: "ix_deals_product_id_status_close_date",
                table: "deals",
                columns: new[] { "product_id", "status", "close_date" });

            migrationBuilder.CreateIndex(
                name: "ix_deals_stage_id_close_date",
                table: "deals",
                columns: new[] { "stage_id", "close_date" });

            migrationBuilder.CreateIndex(
                name: "ix_deals_status",
                table: "deals",
                columns: new[] { "status", "close_date", "owner_id", "stage_id", "category", "company_value", "value", "value_is_list_price", "created_on", "account_id" });

            migrationBuilder.CreateIndex(
                name: "ix_deals_status_cycle_days",
                table: "deals",
                columns: new[] { "status", "cycle_days" });

            migrationBuilder.CreateIndex(
                name: "ix_forecast_adjustments_author_id",
                table: "forecast_adjustments",
                column: "author_id");

            migrationBuilder.CreateIndex(
                name: "ix_forecast_adjustments_scope_key_starts_on_ends_on_made_at",
                table: "forecast_adjustments",
                columns: new[] { "scope_key", "starts_on", "ends_on", "made_at" });

            migrationBuilder.CreateIndex(
                name: "ix_forecast_submissions_salesperson_id_starts_on_ends_on_submitted_at",
                table: "forecast_submissions",
                columns: new[] { "salesperson_id", "starts_on", "ends_on", "submitted_at" });

            migrationBuilder.CreateIndex(
                name: "ix_lead_activities_by_person_id_at_kind",
                table: "lead_activities",
                columns: new[] { "by_person_id", "at", "kind" });

            migrationBuilder.CreateIndex(
                name: "ix_lead_activities_lead_id_at_kind",
                table: "lead_activities",
                columns: new[] { "lead_id", "at", "kind" });

            migrationBuilder.CreateIndex(
                name: "ix_lead_hand_scores_lead_id_set_at",
                table: "lead_hand_scores",
                columns: new[] { "lead_id", "set_at" });

            migrationBuilder.CreateIndex(
                name: "ix_lead_hand_scores_released_by_id",
                table: "lead_hand_scores",
                column: "released_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_lead_hand_scores_set_by_id",
                table: "lead_hand_scores",
                column: "set_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_leads_converted_deal_id",
                table: "leads",
                column: "converted_deal_id");

            migrationBuilder.CreateIndex(
                name: "ix_leads_created_at_status",
                table: "leads",
                columns: new[] { "created_at", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_leads_external_id",
                table: "leads",
                column: "external_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_leads_owner_id_created_at_status",
                table: "leads",
                columns: new[] { "owner_id", "created_at", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_meetings_account_id",
                table: "meetings",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_meetings_deal_id",
                table: "meetings",
                column: "deal_id");

            migrationBuilder.CreateIndex(
                name: "ix_meetings_external_id",
                table: "meetings",
                column: "external_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_meetings_lead_id",
                table: "meetings",
                column: "lead_id");

            migrationBuilder.CreateIndex(
                name: "ix_meetings_organizer_id_starts_at_status",
                table: "meetings",
                columns: new[] { "organizer_id", "starts_at", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_meetings_starts_at_status",
                table: "meetings",
                columns: new[] { "starts_at", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_products_name",
                table: "products",
                column: "name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_quotas_salesperson_id_starts_on_ends_on",
                table: "quotas",
                columns: new[] { "salesperson_id", "starts_on", "ends_on" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_salespeople_external_id",
                table: "salespeople",
                column: "external_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_salespeople_manager_id",
                table: "salespeople",
                column: "manager_id");

            migrationBuilder.CreateIndex(
                name: "ix_stages_name",
                table: "stages",
                column: "name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_territories_name_valid_from",
                table: "territories",
                columns: new[] { "name", "valid_from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_territories_owner_id",
                table: "territories",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_territory_rules_territory_id",
                table: "territory_rules",
                column: "territory_id");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "commission_plan_assignments");

            migrationBuilder.DropTable(
                name: "commission_plans");

            migrationBuilder.DropTable(
                name: "contacts");

            migrationBuilder.DropTable(
                name: "data_version");

            migrationBuilder.DropTable(
                name: "deal_changes");

            migrationBuilder.DropTable(
                name: "deal_payments");

            migrationBuilder.DropTable(
                name: "deal_reversals");

            migrationBuilder.DropTable(
                name: "deal_splits");

            migrationBuilder.DropTable(
                name: "deal_stage_changes");

            migrationBuilder.DropTable(
                name: "forecast_adjustments");

            migrationBuilder.DropTable(
                name: "forecast_submissions");

            migrationBuilder.DropTable(
                name: "lead_activities");

            migrationBuilder.DropTable(
                name: "lead_hand_scores");

            migrationBuilder.DropTable(
                name: "meetings");

            migrationBuilder.DropTable(
                name: "quotas");

            migrationBuilder.DropTable(
                name: "territory_rules");

            migrationBuilder.DropTable(
                name: "leads");

            migrationBuilder.DropTable(
                name: "territories");

            migrationBuilder.DropTable(
                name: "deals");

            migrationBuilder.DropTable(
                name: "accounts");

            migrationBuilder.DropTable(
                name: "products");

            migrationBuilder.DropTable(
                name: "stages");

            migrationBuilder.DropTable(
                name: "salespeople");
        }
    }
}
