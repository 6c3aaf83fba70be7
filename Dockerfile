# The built site behind nginx, with the compressed copies that the build made. Build the site first: npm run build
FROM debian:12-slim
RUN apt-get update \
	&& apt-get install -y --no-install-recommends nginx libnginx-mod-http-brotli-static \
	&& rm -rf /var/lib/apt/lists/* /etc/nginx/sites-enabled/default /usr/share/nginx/html/*
ARG BASE=/
COPY dist /usr/share/nginx/html${BASE}
COPY hosting/nginx.conf /etc/nginx/conf.d/supportwijzer.conf
EXPOSE 8080
STOPSIGNAL SIGQUIT
CMD ["nginx", "-g", "daemon off;"]
