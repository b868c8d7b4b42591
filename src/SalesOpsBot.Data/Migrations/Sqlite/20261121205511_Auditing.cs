using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SalesOpsBot.Data.Migrations.Sqlite
{
    internal sealed partial class Auditing : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "territory_rules");

            migrationBuilder.DropTable(
                name: "territories");

            migrationBuilder.DropIndex(
                name: "ix_quotas_salesperson_id_starts_on_ends_on",
                table: "quotas");

            migrationBuilder.AddColumn<long>(
                name: "kept_at",
                table: "quotas",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<int>(
                name: "valid_from",
                table: "quotas",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "version",
                table: "quotas",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "settings_versions",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    kept_at = table.Column<long>(type: "INTEGER", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_settings_versions", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_quotas_salesperson_id_starts_on_ends_on_valid_from_version",
                table: "quotas",
                columns: new[] { "salesperson_id", "starts_on", "ends_on", "valid_from", "version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_settings_versions_kind_valid_from_version",
                table: "settings_versions",
                columns: new[] { "kind", "valid_from", "version" },
                unique: true);
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "settings_versions");

            migrationBuilder.DropIndex(
                name: "ix_quotas_salesperson_id_starts_on_ends_on_valid_from_version",
                table: "quotas");

            migrationBuilder.DropColumn(
                name: "kept_at",
                table: "quotas");

            migrationBuilder.DropColumn(
                name: "valid_from",
                table: "quotas");

            migrationBuilder.DropColumn(
                name: "version",
                table: "quotas");

            migrationBuilder.CreateTable(
                name: "territories",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    generated = table.Column<bool>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    owner_id = table.Column<long>(type: "INTEGER", nullable: false),
                    priority = table.Column<int>(type: "INTEGER", nullable: false),
                    valid_from = table.Column<int>(type: "INTEGER", nullable: false),
                    valid_to = table.Column<int>(type: "INTEGER", nullable: true)
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
                name: "territory_rules",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    at_least = table.Column<int>(type: "INTEGER", nullable: true),
                    at_most = table.Column<int>(type: "INTEGER", nullable: true),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    territory_id = table.Column<int>(type: "INTEGER", nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: true)
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

            migrationBuilder.CreateIndex(
                name: "ix_quotas_salesperson_id_starts_on_ends_on",
                table: "quotas",
                columns: new[] { "salesperson_id", "starts_on", "ends_on" },
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
    }
}
